package io.contactkit.sandbox.jifeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Contact points, in the order in which they were created. Changes want a transaction. */
@Component
final class ContactPointStore {
  private static final String COLUMNS =
      "id, customer_id, email_address, label, location_id, phone_number";

  private static final String PAGE =
      """
      select c.total, p.* from (
        select sum(points) as total from jifeline_contact_point_count where scope = :scope) c
      left join (
        select position, id, customer_id, email_address, label, location_id, phone_number
        from jifeline_contact_point%s order by %sposition limit :limit offset :offset) p on true
      order by p.position
      """;

  private final JdbcClient jdbc;
  private final ContactPointCounts counts;

  ContactPointStore(JdbcClient jdbc, ContactPointCounts counts) {
    this.jdbc = jdbc;
    this.counts = counts;
  }

  Optional<StoredContactPoint> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from jifeline_contact_point where id = :id")
        .param("id", id)
        .query((row, number) -> read(row))
        .optional();
  }

  /** By one owner at most. One statement, so that the page and the total belong together. */
  Page list(@Nullable UUID customerId, @Nullable UUID locationId, int limit, long offset) {
    List<StoredContactPoint> points = new ArrayList<>(limit);
    long[] total = new long[1];
    filtered(page(customerId, locationId), customerId, locationId)
        .param("scope", ContactPointCounts.scope(customerId, locationId))
        .param("limit", limit)
        .param("offset", offset)
        .query(
            row -> {
              total[0] = row.getLong("total");
              if (row.getObject("id") != null) {
                points.add(read(row));
              }
            });
    return new Page(points, total[0]);
  }

  void insert(StoredContactPoint point) {
    jdbc.sql(
            """
            insert into jifeline_contact_point (
              id, customer_id, email_address, label, location_id, phone_number)
            values (:id, :customerId, :emailAddress, :label, :locationId, :phoneNumber)
            """)
        .paramSource(point)
        .update();
    counts.created(point);
  }

  boolean replace(StoredContactPoint point) {
    Optional<StoredContactPoint> before = lock(point.id());
    before.ifPresent(
        it -> {
          jdbc.sql(
                  """
                  update jifeline_contact_point
                  set customer_id = :customerId, email_address = :emailAddress, label = :label,
                      location_id = :locationId, phone_number = :phoneNumber
                  where id = :id
                  """)
              .paramSource(point)
              .update();
          counts.replaced(it, point);
        });
    return before.isPresent();
  }

  boolean delete(UUID id) {
    Optional<StoredContactPoint> point = lock(id);
    point.ifPresent(
        it -> {
          jdbc.sql("delete from jifeline_contact_point where id = :id").param("id", id).update();
          counts.deleted(it);
        });
    return point.isPresent();
  }

  void deleteAll() {
    counts.lock();
    jdbc.sql("delete from jifeline_contact_point").update();
    counts.deletedAll();
  }

  List<UUID> ofCustomer(UUID customerId) {
    return jdbc.sql("select id from jifeline_contact_point where customer_id = :customer")
        .param("customer", customerId)
        .query(UUID.class)
        .list();
  }

  /** Holds everyone else off the contact point until the end of the transaction. */
  private Optional<StoredContactPoint> lock(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from jifeline_contact_point where id = :id for update")
        .param("id", id)
        .query((row, number) -> read(row))
        .optional();
  }

  private StatementSpec filtered(String sql, @Nullable UUID customerId, @Nullable UUID locationId) {
    StatementSpec statement = jdbc.sql(sql);
    if (customerId != null) {
      statement = statement.param("customer", customerId);
    }
    return locationId == null ? statement : statement.param("location", locationId);
  }

  /**
   * Every position is above zero, and an owner is the same for all rows of a page: both are said so
   * that H2 takes the index which is in the order of the list, and stops at its end.
   */
  private static String page(@Nullable UUID customerId, @Nullable UUID locationId) {
    if (locationId != null) {
      return PAGE.formatted(" where location_id = :location and position > 0", "location_id, ");
    }
    return customerId == null
        ? PAGE.formatted("", "")
        : PAGE.formatted(" where customer_id = :customer and position > 0", "customer_id, ");
  }

  private static StoredContactPoint read(ResultSet row) throws SQLException {
    return new StoredContactPoint(
        row.getObject("id", UUID.class),
        row.getObject("customer_id", UUID.class),
        row.getString("email_address"),
        row.getString("label"),
        row.getObject("location_id", UUID.class),
        row.getString("phone_number"));
  }

  /** One page, and how many match on all pages. */
  record Page(List<StoredContactPoint> points, long total) {}
}
