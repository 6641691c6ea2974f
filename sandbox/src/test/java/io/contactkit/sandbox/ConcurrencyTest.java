package io.contactkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.server.state.LeatStates;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SandboxTest
class ConcurrencyTest {
  private static final int CALLERS = 200;
  private static final String CONTACT = "123abc-def789-qwerty-34567";

  private final Api leat;
  private final Api capillary;
  private final LeatStates leatStates;
  private final CapillaryStates capillaryStates;
  private final JdbcClient jdbc;

  ConcurrencyTest(
      @LocalServerPort int port,
      LeatStates leatStates,
      CapillaryStates capillaryStates,
      JdbcClient jdbc) {
    this.leat = Api.leat(port);
    this.capillary = Api.capillary(port);
    this.leatStates = leatStates;
    this.capillaryStates = capillaryStates;
    this.jdbc = jdbc;
  }

  @RepeatedTest(3)
  void createsOnce() {
    String body = "{\"contact_identifier_value\": \"wanted\"}";

    assertThat(outcomes(caller -> leat.post("/contact-identifiers", body)))
        .containsExactlyInAnyOrderEntriesOf(Map.of("200", 1L, "400/60006", CALLERS - 1L));
  }

  @RepeatedTest(3)
  void linksOnce() {
    leatStates.givenContactIdentifier("wanted", "Wanted", true, null);
    String body =
        "{\"contact_identifier_value\": \"wanted\", \"contact_uuid\": \"%s\"}".formatted(CONTACT);

    assertThat(outcomes(caller -> leat.put("/contact-identifiers/link", body)))
        .containsExactlyInAnyOrderEntriesOf(Map.of("200", 1L, "400/60014", CALLERS - 1L));
  }

  @RepeatedTest(3)
  void neverLinksTwoContacts() {
    leatStates.givenContactIdentifier("wanted", "Wanted", true, null);
    IntStream.range(0, CALLERS).forEach(i -> leatStates.givenContact("contact-" + i, null));

    List<Reply> replies =
        all(
            caller ->
                leat.put(
                    "/contact-identifiers/link",
                    "{\"contact_identifier_value\": \"wanted\", \"contact_uuid\": \"contact-%d\"}"
                        .formatted(caller)));

    List<Reply> winners = replies.stream().filter(reply -> reply.status() == 200).toList();
    assertThat(winners).hasSize(1);
    assertThat(leat.get("/contact-identifiers/find?contact_identifier_value=wanted"))
        .isEqualTo(winners.get(0));
  }

  @RepeatedTest(3)
  void registersAnIdentifierForOneCustomerOfASource() {
    customers();

    assertThat(outcomes(caller -> add(caller, "INSTORE")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("200", 1L, "400/8007", CALLERS - 1L));
  }

  @RepeatedTest(3)
  void mergesEveryoneIntoOneSurvivorHoweverTheyMeet() {
    customers();
    IdentifierSource[] sources = {
      IdentifierSource.INSTORE, IdentifierSource.TMALL, IdentifierSource.JD
    };

    List<Reply> replies = all(caller -> add(caller, sources[caller % 3].getValue()));

    assertThat(replies).extracting(Reply::status).contains(200).containsOnly(200, 400);
    assertThat(count("capillary_identifier")).isOne();
    assertThat(count("capillary_registration")).isEqualTo(3);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from capillary_customer c join capillary_customer s
                      on s.id = c.merged_into where s.merged_into is not null
                    """)
                .query(Long.class)
                .single())
        .as("victims whose survivor is a victim")
        .isZero();
  }

  @RepeatedTest(3)
  void mergesTwoCustomersWhoWantEachOther() {
    capillaryStates.givenCustomer(1);
    capillaryStates.givenCustomer(2);
    capillaryStates.givenIdentifier(1, "cuid", "one", IdentifierSource.TMALL, null);
    capillaryStates.givenIdentifier(2, "cuid", "two", IdentifierSource.JD, null);

    List<Reply> replies =
        all(
            caller ->
                capillary.post(
                    "/customers/%d/changeIdentifier?source=WEBSITE".formatted(1 + caller % 2),
                    "{\"add\": [{\"type\": \"cuid\", \"value\": \"%s\"}]}"
                        .formatted(caller % 2 == 0 ? "two" : "one")));

    assertThat(replies).extracting(Reply::status).containsOnly(200, 400);
    assertThat(
            jdbc.sql(
                    "select count(distinct customer_id) from capillary_identifier where type='cuid'")
                .query(Long.class)
                .single())
        .isOne();
    assertThat(
            jdbc.sql("select count(*) from capillary_customer where merged_into is not null")
                .query(Long.class)
                .single())
        .isOne();
  }

  private void customers() {
    jdbc.sql("delete from capillary_registration").update();
    jdbc.sql("delete from capillary_identifier").update();
    IntStream.range(0, CALLERS).forEach(capillaryStates::givenCustomer);
  }

  private Reply add(int customer, String source) {
    return capillary.post(
        "/customers/%d/changeIdentifier?source=%s".formatted(customer, source),
        "{\"add\": [{\"type\": \"cuid\", \"value\": \"wanted\"}]}");
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static Map<String, Long> outcomes(IntFunction<Reply> call) {
    return Simultaneous.outcomes(all(call));
  }

  private static List<Reply> all(IntFunction<Reply> call) {
    return Simultaneous.calls(CALLERS, call);
  }
}
