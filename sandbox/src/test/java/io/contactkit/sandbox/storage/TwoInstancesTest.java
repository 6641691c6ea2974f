package io.contactkit.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxApplication;
import io.contactkit.sandbox.Simultaneous;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {
  private static final int CALLERS = 64;

  private final String[] database = TestDatabase.shared();
  private final List<ConfigurableApplicationContext> instances =
      IntStream.range(0, 2)
          .mapToObj(
              i ->
                  new SpringApplicationBuilder(SandboxApplication.class).run(withAnyPort(database)))
          .toList();

  @AfterAll
  void stop() {
    instances.forEach(ConfigurableApplicationContext::close);
  }

  @RepeatedTest(3)
  void createAnIdentifierOnce(RepetitionInfo round) {
    String body =
        "{\"contact_identifier_value\": \"wanted-%d\"}".formatted(round.getCurrentRepetition());

    assertThat(outcomes(caller -> leat(caller).post("/contact-identifiers", body)))
        .isEqualTo(Map.of("200", 1L, "400/60006", CALLERS - 1L));
  }

  @RepeatedTest(3)
  void linkAnIdentifierOnce(RepetitionInfo round) {
    String value = "free-" + round.getCurrentRepetition();
    leat(0).post("/contact-identifiers", "{\"contact_identifier_value\": \"" + value + "\"}");
    String body =
        "{\"contact_identifier_value\": \"%s\", \"contact_uuid\": \"123abc-def789-qwerty-34567\"}"
            .formatted(value);

    assertThat(outcomes(caller -> leat(caller).put("/contact-identifiers/link", body)))
        .isEqualTo(Map.of("200", 1L, "400/60014", CALLERS - 1L));
  }

  @RepeatedTest(3)
  void mergeEveryoneWhoAddsOneIdentifier(RepetitionInfo round) {
    int first = customers(round);

    assertThat(outcomes(caller -> add(caller, first + caller, "wanted-" + first)))
        .isEqualTo(Map.of("200", (long) CALLERS));

    assertThat(survivors(first)).hasSize(1).isEqualTo(owners("wanted-" + first));
  }

  @RepeatedTest(3)
  void mergeEveryoneWhoAddsTheNextOnesIdentifier(RepetitionInfo round) {
    int first = customers(round);
    CapillaryStates states = instances.get(0).getBean(CapillaryStates.class);
    for (int customer = first; customer < first + CALLERS; customer++) {
      states.givenIdentifier(customer, "cuid", "own-" + customer, IdentifierSource.INSTORE, null);
    }

    assertThat(
            outcomes(
                caller -> add(caller, first + caller, "own-" + (first + (caller + 1) % CALLERS))))
        .isEqualTo(Map.of("200", (long) CALLERS));

    assertThat(survivors(first)).hasSize(1).isEqualTo(owners("own-" + first));
    assertThat(owners("own-" + first / 1000 + "___")).hasSize(1);
  }

  @RepeatedTest(3)
  void startAllOverTogether() {
    reset(0);
    List<Long> planted = jdbc("select count(*) from capillary_identifier");

    assertThat(outcomes(this::reset)).isEqualTo(Map.of("204", (long) CALLERS));

    assertThat(jdbc("select count(*) from capillary_identifier"))
        .isEqualTo(planted)
        .doesNotContain(0L);
  }

  private Reply reset(int caller) {
    return Api.at(port(caller), "/sandbox").send("POST", "/reset", null);
  }

  private Api leat(int caller) {
    return Api.leat(port(caller));
  }

  /** In an account of the caller's own: everyone may have the identifier there. */
  private Reply add(int caller, int customer, String value) {
    return Api.capillary(port(caller))
        .post(
            "/customers/%d/changeIdentifier?source=WECHAT&accountId=%d".formatted(customer, caller),
            "{\"add\": [{\"type\": \"cuid\", \"value\": \"%s\"}]}".formatted(value));
  }

  /** Callers take turns with the instances. */
  private int port(int caller) {
    return Integer.parseInt(
        instances
            .get(caller % instances.size())
            .getEnvironment()
            .getRequiredProperty("local.server.port"));
  }

  /** One of each caller; the number of the first. */
  private int customers(RepetitionInfo round) {
    CapillaryStates states = instances.get(0).getBean(CapillaryStates.class);
    int first = (1 + round.getCurrentRepetition()) * 1000;
    IntStream.range(first, first + CALLERS).forEach(states::givenCustomer);
    return first;
  }

  /** Where the callers' customers lead, which has to be one step from each of them. */
  private List<Long> survivors(int first) {
    return jdbc(
        """
        select distinct coalesce(merged_into, id) from capillary_customer
        where id >= %d and id < %d
        """
            .formatted(first, first + CALLERS));
  }

  private List<Long> owners(String value) {
    return jdbc(
        "select distinct customer_id from capillary_identifier where identifier_value like '%s'"
            .formatted(value));
  }

  private List<Long> jdbc(String sql) {
    return instances.get(1).getBean(JdbcClient.class).sql(sql).query(Long.class).list();
  }

  private static Map<String, Long> outcomes(IntFunction<Reply> call) {
    return Simultaneous.outcomes(Simultaneous.calls(CALLERS, call));
  }

  private static String[] withAnyPort(String[] arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--server.port=0";
    return all;
  }
}
