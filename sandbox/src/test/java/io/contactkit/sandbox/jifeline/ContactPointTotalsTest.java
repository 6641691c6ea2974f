package io.contactkit.sandbox.jifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.JifelineStates;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SandboxTest
class ContactPointTotalsTest {
  private static final String POINTS = "/v2/customers/contact_points";
  private static final UUID CUSTOMER = UUID.fromString("160c0c4b-9966-4dc1-a916-8407eb10d74e");
  private static final UUID LOCATION = UUID.fromString("46910cc3-ab41-4b80-b4a7-94dab9f1b795");
  private static final UUID OTHER = UUID.fromString("160c0c4b-9966-4dc1-a916-000000000000");
  private static final int CALLERS = 8;
  private static final int CALLS = 20;

  private final Api jifeline;
  private final JifelineStates states;
  private final JdbcClient jdbc;

  ContactPointTotalsTest(@LocalServerPort int port, JifelineStates states, JdbcClient jdbc) {
    this.jifeline = Api.jifeline(port);
    this.states = states;
    this.jdbc = jdbc;
  }

  @Test
  void followAContactPointFromOwnerToOwner() {
    states.givenCustomer(OTHER);
    states.givenNoContactPoints();
    String path = POINTS + "/" + create(CUSTOMER, LOCATION);
    assertThat(totals()).containsExactly(1L, 1L, 1L, 0L);

    jifeline.put(path, body(CUSTOMER, null));
    assertThat(totals()).containsExactly(1L, 1L, 0L, 0L);

    jifeline.put(path, body(OTHER, null));
    assertThat(totals()).containsExactly(1L, 0L, 0L, 1L);

    jifeline.delete(path);
    assertThat(totals()).containsExactly(0L, 0L, 0L, 0L);
  }

  @Test
  void countNothingThatWasRefused() {
    List<Long> before = totals();

    assertThat(jifeline.post(POINTS, body(OTHER, null)).status()).isEqualTo(400);
    assertThat(jifeline.delete(POINTS + "/" + OTHER).status()).isEqualTo(404);

    assertThat(totals()).isEqualTo(before);
  }

  @RepeatedTest(3)
  void areWhatCountingGivesAfterManyChangesAtOnce() throws Exception {
    states.givenCustomer(OTHER);

    changeFromAllSides(false);

    assertThat(totals()).isEqualTo(counted());
  }

  @RepeatedTest(3)
  void areWhatCountingGivesEvenIfAllAreTakenAwayInBetween() throws Exception {
    states.givenCustomer(OTHER);

    changeFromAllSides(true);

    assertThat(totals()).isEqualTo(counted());
  }

  private void changeFromAllSides(boolean emptying) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Callable<Void>> work =
          IntStream.range(0, CALLERS)
              .<Callable<Void>>mapToObj(
                  caller -> () -> change(new Random(caller), emptying && caller == 0))
              .toList();
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
    } finally {
      callers.shutdownNow();
    }
  }

  /** Creates, moves and deletes, its own and those of others. */
  private @Nullable Void change(Random random, boolean emptying) {
    for (int i = 0; i < CALLS; i++) {
      List<String> ids =
          jifeline.get(POINTS + "?limit=5").body().get("result").findValuesAsString("id");
      String path = POINTS + "/" + (ids.isEmpty() ? OTHER : ids.get(random.nextInt(ids.size())));
      int status =
          switch (random.nextInt(emptying ? 40 : 30) / 10) {
            case 0 -> jifeline.post(POINTS, anyBody(random)).status();
            case 1 -> jifeline.put(path, anyBody(random)).status();
            case 2 -> jifeline.exchange("DELETE", path, null).statusCode();
            default -> takeAllAway();
          };
      assertThat(status).isIn(200, 201, 204, 404);
    }
    return null;
  }

  private int takeAllAway() {
    states.givenNoContactPoints();
    return 204;
  }

  private String create(UUID customer, @Nullable UUID location) {
    Reply created = jifeline.post(POINTS, body(customer, location));
    return created.body().get("id").asString();
  }

  private List<Long> totals() {
    return List.of(
        total(""),
        total("?customer_id=" + CUSTOMER),
        total("?location_id=" + LOCATION),
        total("?customer_id=" + OTHER));
  }

  private long total(String query) {
    return jifeline.get(POINTS + query).body().get("total").asLong();
  }

  private List<Long> counted() {
    return List.of(
        count("true"),
        count("customer_id = '" + CUSTOMER + "'"),
        count("location_id = '" + LOCATION + "'"),
        count("customer_id = '" + OTHER + "'"));
  }

  private long count(String condition) {
    return Objects.requireNonNull(
        jdbc.sql("select count(*) from jifeline_contact_point where " + condition)
            .query(Long.class)
            .single());
  }

  private static String anyBody(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> body(CUSTOMER, LOCATION);
      case 1 -> body(CUSTOMER, null);
      default -> body(OTHER, null);
    };
  }

  private static String body(UUID customer, @Nullable UUID location) {
    return """
        {"customer_id": "%s", "email_address": null, "label": "Desk", "location_id": %s,
         "phone_number": "+31611111111"}
        """
        .formatted(customer, location == null ? "null" : "\"" + location + "\"");
  }
}
