package io.contactkit.sandbox.jifeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How many contact points there are, at the same cost however many that is.
 *
 * <p>Every change belongs into the transaction that makes it necessary, after what it counts: a
 * transaction takes one part of each count, the same of all and in the order of their scopes, so
 * that two of them never wait for each other.
 */
@Component
final class ContactPointCounts {
  /** As many as the migration has put into the table. */
  private static final int PARTS = 8;

  private static final String ALL = "all";

  private final JdbcTemplate jdbc;

  ContactPointCounts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What to look for to know how many match a filter; a location has one customer only. */
  static String scope(@Nullable UUID customerId, @Nullable UUID locationId) {
    if (locationId != null) {
      return "location:" + locationId;
    }
    return customerId == null ? ALL : "customer:" + customerId;
  }

  void created(StoredContactPoint point) {
    Map<String, Integer> changes = new TreeMap<>(Map.of(ALL, 1));
    add(changes, point, 1);
    apply(changes);
  }

  void deleted(StoredContactPoint point) {
    Map<String, Integer> changes = new TreeMap<>(Map.of(ALL, -1));
    add(changes, point, -1);
    apply(changes);
  }

  void replaced(StoredContactPoint before, StoredContactPoint after) {
    Map<String, Integer> changes = new TreeMap<>();
    add(changes, before, -1);
    add(changes, after, 1);
    changes.values().removeIf(change -> change == 0);
    apply(changes);
  }

  /** Keeps everyone else from creating and deleting until the end of the transaction. */
  void lock() {
    jdbc.queryForList(
        "select part from jifeline_contact_point_count where scope = ? order by part for update",
        ALL);
  }

  /** For who has locked. */
  void deletedAll() {
    jdbc.update("delete from jifeline_contact_point_count where scope <> ?", ALL);
    jdbc.update("update jifeline_contact_point_count set points = 0");
  }

  private static void add(Map<String, Integer> changes, StoredContactPoint point, int change) {
    changes.merge(scope(point.customerId(), null), change, Integer::sum);
    if (point.locationId() != null) {
      changes.merge(scope(null, point.locationId()), change, Integer::sum);
    }
  }

  private void apply(Map<String, Integer> changes) {
    int part = ThreadLocalRandom.current().nextInt(PARTS);
    List<Map.Entry<String, Integer>> missing = update(List.copyOf(changes.entrySet()), part);
    if (!missing.isEmpty()) {
      jdbc.batchUpdate(
          """
          insert into jifeline_contact_point_count (scope, part, points) values (?, ?, 0)
          on conflict do nothing
          """,
          missing.stream().map(change -> new Object[] {change.getKey(), part}).toList());
      update(missing, part);
    }
  }

  /** Those that have no row yet. */
  private List<Map.Entry<String, Integer>> update(
      List<Map.Entry<String, Integer>> changes, int part) {
    int[] updated =
        jdbc.batchUpdate(
            """
            update jifeline_contact_point_count set points = points + ?
            where scope = ? and part = ?
            """,
            changes.stream()
                .map(change -> new Object[] {change.getValue(), change.getKey(), part})
                .toList());
    return IntStream.range(0, updated.length)
        .filter(i -> updated[i] == 0)
        .mapToObj(changes::get)
        .toList();
  }
}
