package io.contactkit.sandbox.jifeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.spec.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SandboxTest
class ContactPointsTest {
  private static final String POINTS = "/v2/customers/contact_points";
  private static final String SEEDED = POINTS + "/497f6eca-6276-4993-bfeb-53cbbbba6f08";
  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
  private static final UUID CUSTOMER = UUID.fromString("160c0c4b-9966-4dc1-a916-8407eb10d74e");
  private static final UUID LOCATION = UUID.fromString("46910cc3-ab41-4b80-b4a7-94dab9f1b795");

  private final Api jifeline;
  private final JifelineStates states;

  ContactPointsTest(@LocalServerPort int port, JifelineStates states) {
    this.jifeline = Api.jifeline(port);
    this.states = states;
  }

  @Test
  void getsWhatTheDocumentShows() {
    assertThat(jifeline.get(SEEDED)).isEqualTo(documented("getContactPoint", 200, "complete"));
  }

  @Test
  void createsAndGets() {
    Reply created = jifeline.post(POINTS, body(CUSTOMER, LOCATION.toString()));

    assertThat(created.status()).isEqualTo(201);
    assertThat(jifeline.get(POINTS + "/" + created.body().get("id").asString()).body())
        .isEqualTo(created.body());
  }

  @Test
  void showsNullsForWhatThereIsNot() {
    JsonNode created = jifeline.post(POINTS, body(CUSTOMER, null)).body();

    assertThat(created.get("email_address").isNull()).isTrue();
    assertThat(created.get("location_id").isNull()).isTrue();
  }

  @Test
  void replacesEverything() {
    Reply replaced =
        jifeline.put(
            SEEDED,
            "{\"customer_id\": \"%s\", \"email_address\": null, \"label\": \"\", \"phone_number\": \"\"}"
                .formatted(CUSTOMER));

    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.body())
        .hasToString(
            "{\"id\":\"497f6eca-6276-4993-bfeb-53cbbbba6f08\",\"customer_id\":\"%s\",\"email_address\":null,\"label\":\"\",\"location_id\":null,\"phone_number\":\"\"}"
                .formatted(CUSTOMER));
    assertThat(jifeline.get(SEEDED)).isEqualTo(replaced);
  }

  @Test
  void deletesOnce() {
    assertThat(jifeline.exchange("DELETE", SEEDED, null))
        .returns(204, it -> it.statusCode())
        .returns("", it -> it.body());
    assertThat(jifeline.delete(SEEDED).status()).isEqualTo(404);
    assertThat(jifeline.get(SEEDED).status()).isEqualTo(404);
  }

  @Test
  void doesNotKnowEveryContactPoint() {
    Reply notFound = documented("getContactPoint", 404, "notFound");

    assertThat(jifeline.get(POINTS + "/" + UNKNOWN)).isEqualTo(notFound);
    assertThat(jifeline.delete(POINTS + "/" + UNKNOWN)).isEqualTo(notFound);
    assertThat(jifeline.put(POINTS + "/" + UNKNOWN, body(CUSTOMER, null))).isEqualTo(notFound);
  }

  @Test
  void wantsACustomerThatExists() {
    Reply violation = documented("createContactPoint", 400, "violationInBody");

    assertThat(jifeline.post(POINTS, body(UUID.fromString(UNKNOWN), null))).isEqualTo(violation);
    assertThat(jifeline.put(SEEDED, body(UUID.fromString(UNKNOWN), null))).isEqualTo(violation);
  }

  @Test
  void wantsALocationOfTheCustomer() {
    UUID other = UUID.randomUUID();
    states.givenCustomer(other);

    for (Reply reply :
        new Reply[] {
          jifeline.post(POINTS, body(CUSTOMER, UNKNOWN)),
          jifeline.post(POINTS, body(other, LOCATION.toString()))
        }) {
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.body().at("/violations/0/property_path").asString())
          .isEqualTo("location_id");
      assertThat(reply.body().at("/violations/0/detail").asString())
          .matches("Location with ID [0-9a-f-]{36} does not exist\\.");
    }
  }

  @Test
  void namesEveryViolation() {
    Reply reply = jifeline.post(POINTS, body(UUID.fromString(UNKNOWN), UNKNOWN));

    assertThat(reply.body().get("violations").findValuesAsString("property_path"))
        .containsExactly("customer_id", "location_id");
  }

  @Test
  void listsPagesInAStableOrderAndEchoesTheQuery() {
    states.givenContactPoints(60, CUSTOMER, LOCATION);

    JsonNode all = jifeline.get(POINTS + "?limit=1000").body();
    JsonNode first = jifeline.get(POINTS).body();
    JsonNode last =
        jifeline
            .get(
                POINTS + "?limit=25&offset=50&customer_id=" + CUSTOMER + "&location_id=" + LOCATION)
            .body();

    assertThat(first.get("query")).hasToString("{\"limit\":25,\"offset\":0}");
    assertThat(last.get("query"))
        .hasToString(
            "{\"limit\":25,\"offset\":50,\"customer_id\":\"%s\",\"location_id\":\"%s\"}"
                .formatted(CUSTOMER, LOCATION));
    assertThat(first.get("total").asInt()).isEqualTo(60);
    assertThat(first.get("result")).hasSize(25);
    assertThat(last.get("result")).hasSize(10);
    assertThat(first.get("result").get(0)).isEqualTo(all.get("result").get(0));
    assertThat(last.get("result").get(0)).isEqualTo(all.get("result").get(50));
  }

  @Test
  void countsWithoutShowingAny() {
    JsonNode list = jifeline.get(POINTS + "?limit=0").body();

    assertThat(list.get("result")).isEmpty();
    assertThat(list.get("total").asInt()).isEqualTo(1);
  }

  @Test
  void filtersByCustomerAndByLocation() {
    UUID other = UUID.randomUUID();
    states.givenCustomer(other);
    states.givenContactPoints(2, other, null);

    assertThat(total("customer_id=" + other)).isEqualTo(2);
    assertThat(total("customer_id=" + CUSTOMER)).isEqualTo(1);
    assertThat(total("location_id=" + LOCATION)).isEqualTo(1);
    assertThat(total("location_id=" + LOCATION + "&customer_id=" + other)).isZero();
    assertThat(total("customer_id=" + UNKNOWN)).isZero();
    assertThat(total("limit=1")).isEqualTo(3);
  }

  private int total(String query) {
    return jifeline.get(POINTS + "?" + query).body().get("total").asInt();
  }

  private static String body(UUID customer, @Nullable String location) {
    return """
        {"customer_id": "%s", "email_address": null, "label": "Desk", "location_id": %s,
         "phone_number": "+31611111111"}
        """
        .formatted(customer, location == null ? "null" : "\"" + location + "\"");
  }

  private static Reply documented(String operation, int status, String example) {
    return Reply.documented(Provider.JIFELINE, operation, status, example);
  }
}
