package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.ledger.Ledger;
import io.contactkit.contract.ledger.Pacticipant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanIDeployTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Orders, version: '1'}
      security: []
      paths:
        /orders/%s:
          get:
            operationId: getOrder
            responses:
              '200':
                description: The order
                content:
                  application/json:
                    schema: {type: object, properties: {total: {type: integer}}}
      """;
  private static final String PACT =
      """
      {"consumer": {"name": "%s"}, "provider": {"name": "%s"}, "interactions": [
        {"description": "an order", "request": {"method": "GET", "path": "/orders/%s"},
         "response": {"status": 200, "body": {"total": %d},
           "headers": {"Content-Type": "application/json"}}}]}
      """;

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("seven.yaml"), DOCUMENT.formatted("7"));
    Files.writeString(directory.resolve("eight.yaml"), DOCUMENT.formatted("8"));
  }

  /** Each step is: pact CONSUMER PROVIDER ORDER, document, verified, failed, deploy or undeploy. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shop@1   | pact shop@1 orders 7                                                                                                             | 1 | absent
          shop@1   | pact shop@1 orders 7; deploy orders@1                                                                                            | 2 | unknown
          shop@1   | pact shop@1 orders 7; document orders@1 seven; deploy orders@1                                                                   | 0 | compared
          shop@1   | pact shop@1 orders 7; document orders@1 eight; deploy orders@1                                                                   | 1 | disagrees
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; deploy orders@1                                                           | 0 | verified
          shop@1   | pact shop@1 orders 7; failed orders@1 shop@1 orders; deploy orders@1                                                             | 1 | failed
          shop@1   | pact shop@1 orders 7; document orders@1 seven; failed orders@1 shop@1 orders; deploy orders@1                                   | 1 | failed
          shop@1   | pact shop@1 orders 7; failed orders@1 shop@1 orders; verified orders@1 shop@1 orders; deploy orders@1                           | 0 | verified
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; failed orders@1 shop@1 orders; deploy orders@1                           | 1 | failed
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; deploy orders@2                                                           | 2 | unknown
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; document orders@2 seven; deploy orders@2                                  | 0 | compared
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; document orders@2 eight; deploy orders@1; deploy orders@2                 | 1 | disagrees
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; document orders@2 eight; deploy orders@2; deploy orders@1                 | 0 | verified
          shop@1   | pact shop@1 orders 7; verified orders@1 shop@1 orders; deploy orders@1; undeploy orders@1                                        | 1 | absent
          shop@2   | pact shop@1 orders 7; pact shop@2 orders 7; verified orders@1 shop@1 orders; deploy orders@1                                     | 0 | verified
          shop@2   | pact shop@1 orders 7; pact shop@2 orders 8; verified orders@1 shop@1 orders; deploy orders@1                                     | 2 | unknown
          shop@2   | pact shop@1 orders 7; pact shop@2 orders 8; verified orders@1 shop@1 orders; document orders@1 seven; deploy orders@1            | 1 | disagrees
          shop@1   | pact shop@1 orders 7; pact shop@1 stock 7; verified orders@1 shop@1 orders; verified stock@1 shop@1 stock; deploy orders@1; deploy stock@1 | 0 | verified,verified
          shop@1   | pact shop@1 orders 7; pact shop@1 stock 7; verified orders@1 shop@1 orders; deploy orders@1                                      | 1 | verified,absent
          shop@1   | pact shop@1 orders 7; pact shop@1 stock 7; verified orders@1 shop@1 orders; deploy orders@1; deploy stock@1                      | 2 | verified,unknown
          orders@1 | document orders@1 seven                                                                                                          | 0 |
          orders@2 | pact shop@1 orders 7; document orders@2 seven; deploy shop@1                                                                     | 0 | compared
          orders@2 | pact shop@1 orders 7; document orders@2 eight; deploy shop@1                                                                     | 1 | disagrees
          orders@2 | pact shop@1 orders 7; document orders@2 eight                                                                                    | 0 |
          orders@2 | pact shop@1 orders 7; pact app@1 orders 8; document orders@2 seven; deploy shop@1; deploy app@1                                  | 1 | disagrees,compared
          orders@2 | pact shop@1 orders 7; pact shop@2 orders 8; document orders@2 seven; deploy shop@1                                               | 0 | compared
          orders@2 | pact shop@1 orders 7; pact shop@2 orders 8; document orders@2 seven; deploy shop@1; deploy shop@2                                | 1 | disagrees
          orders@2 | pact shop@1 orders 7; verified orders@2 shop@1 orders; deploy shop@1                                                             | 0 | verified
          orders@1 | pact orders@1 stock 7; pact shop@1 orders 7; verified orders@1 shop@1 orders; document stock@1 seven; deploy stock@1; deploy shop@1 | 0 | compared,verified
          shop@1   | pact shop@1 shop 7; document shop@1 seven                                                                                        | 0 | compared
          nobody@1 | pact shop@1 orders 7                                                                                                             | 2 |
          """)
  void isRight(String pacticipant, String steps, int exit, @Nullable String verdicts)
      throws IOException {
    for (String step : steps.split(";")) {
      keep(step.strip().split(" +"));
    }

    Command run = ask(pacticipant, "--format=json");
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(exit);
    if (!run.out().isEmpty()) {
      assertThat(verdicts(run)).isEqualTo(verdicts == null ? "" : verdicts);
    }
  }

  @Test
  void theAnswerSaysWhatItRestsOn() throws IOException {
    keep("pact", "shop@1", "orders", "7");
    keep("verified", "orders@1", "shop@1", "orders");
    keep("document", "orders@2", "seven");
    keep("document", "orders@3", "eight");
    keep("deploy", "orders@2");

    assertThat(ask("shop@1").out())
        .contains(
            "shop@1    orders@2  compared   verified with 1, not with this pact and orders@2; this"
                + " rests on its document, which agrees with the pact\n")
        .endsWith(
            "shop@1 can be deployed in production: 1 of 1 pairs were compared and not"
                + " verified.\n");
    keep("deploy", "orders@3");
    assertThat(ask("shop@1").out())
        .contains(
            "its document disagrees with the pact: orders \"an order\": no such path: /orders/7")
        .endsWith("shop@1 cannot be deployed in production: 1 of 1 pairs do not go together.\n");
    assertThat(ask("shop@9").err())
        .isEqualTo(
            "Nothing is recorded of shop@9: neither a pact, nor a document, nor a verification.\n");
  }

  @Test
  void whatIsRecordedOfAVersionDoesNotChange() throws IOException {
    keep("pact", "shop@1", "orders", "7");
    keep("pact", "shop@1", "orders", "7");
    keep("document", "orders@1", "seven");

    assertThat(record("shop@1", "--pact", pact("shop", "orders", "8", 1)).err())
        .isEqualTo(
            "shop@1 has another pact with orders already: what changes is another version.\n");
    assertThat(record("orders@1", "--document", directory.resolve("eight.yaml").toString()).err())
        .isEqualTo("orders@1 has another document already: what changes is another version.\n");
    assertThat(record("app@1", "--pact", pact("shop", "orders", "8", 1)).err())
        .isEqualTo("The pact is one of shop and not of app.\n");
    assertThat(record("app", "--pact", pact("shop", "orders", "8", 1)).err())
        .isEqualTo("'app' is not of the form NAME@VERSION.\n");
    assertThat(record("app@1").err()).isEqualTo("Give --pact, --document or --verified.\n");
  }

  @Test
  void writersAtOnceLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String pact = pact("shop", "orders", "7", i);
      String version = "shop@" + i;
      writers.add(() -> record(version, "--pact", pact).exit());
      writers.add(() -> record("orders@1", "--verified", pact).exit());
    }
    for (var done : threads.invokeAll(writers)) {
      assertThat(done.get()).isZero();
    }
    threads.shutdown();
    keep("deploy", "orders@1");

    for (int i = 0; i < 40; i++) {
      assertThat(verdicts(ask("shop@" + i, "--format=json"))).isEqualTo("verified");
    }
  }

  @Test
  void manyVersionsAreNoHindrance() throws IOException {
    Ledger ledger = Ledger.in(directory.resolve("ledger"));
    for (int i = 0; i < 1_000; i++) {
      String pact = PACT.formatted("shop", "orders", "7", i);
      ledger.recordPact(new Pacticipant("shop", String.valueOf(i)), pact);
      ledger.recordVerification(new Pacticipant("orders", String.valueOf(i)), pact, true);
      if (i % 100 == 0) {
        ledger.deployed("production", new Pacticipant("orders", String.valueOf(i)));
      }
    }

    assertThat(verdicts(ask("shop@900", "--format=json"))).isEqualTo("verified");
    assertThat(verdicts(ask("shop@901", "--format=json"))).isEqualTo("unknown");
  }

  @Test
  void aBrokersMatrixIsTakenOver() throws IOException {
    Path matrix = directory.resolve("matrix.json");
    Files.writeString(
        matrix,
        """
        {"matrix": [
          {"consumer": {"name": "shop", "version": {"number": "1"}},
           "provider": {"name": "orders", "version": {"number": "4"}},
           "verificationResult": {"success": true}},
          {"consumer": {"name": "shop", "version": {"number": "2"}},
           "provider": {"name": "orders", "version": {"number": "4"}},
           "verificationResult": {"success": false}},
          {"consumer": {"name": "shop", "version": {"number": "3"}}, "provider": null,
           "verificationResult": null}]}
        """);
    keep("pact", "shop@1", "orders", "7");
    keep("pact", "shop@2", "orders", "8");
    keep("deploy", "orders@4");

    assertThat(ledger("import", "--matrix", matrix.toString()).out())
        .isEqualTo("2 verifications taken over\n");
    assertThat(verdicts(ask("shop@1", "--format=json"))).isEqualTo("verified");
    assertThat(verdicts(ask("shop@2", "--format=json"))).isEqualTo("failed");
    JsonNode row =
        JsonMapper.shared().readTree(ask("shop@2", "--format=json").out()).path("matrix").get(0);
    assertThat(row.path("provider").path("version").path("number").stringValue()).isEqualTo("4");
    assertThat(row.path("verificationResult").path("success").booleanValue()).isFalse();
  }

  @Test
  void thePageHasTheMatrix() throws IOException {
    keep("pact", "shop@<1>", "orders", "7");
    keep("document", "orders@1", "seven");
    keep("deploy", "orders@1");
    ask("shop@<1>", "--report=" + directory.resolve("page"));

    assertThat(Files.readString(directory.resolve("page/index.html")))
        .contains("<td>shop@&lt;1&gt;</td><td>orders@1</td><td>✓ compared</td>")
        .doesNotContain("<1>");
  }

  private void keep(String... step) throws IOException {
    Command run =
        switch (step[0]) {
          case "pact" -> record(step[1], "--pact", pact(name(step[1]), step[2], step[3], 1));
          case "document" ->
              record(step[1], "--document", directory.resolve(step[2] + ".yaml").toString());
          case "verified", "failed" -> verified(step);
          case "deploy", "undeploy" ->
              ledger(step[0] + "ed", "--pacticipant", step[1], "--environment", "production");
          default -> throw new IllegalArgumentException(step[0]);
        };
    assertThat(run.exit()).as(run.err()).isZero();
  }

  // Of a consumer's version, the pact that it was recorded with.
  private Command verified(String... step) {
    String[] consumer = step[2].split("@");
    Path pact =
        directory.resolve(
            "ledger/pacts/%s/%s/%s.json".formatted(consumer[0], consumer[1], step[3]));
    return step[0].equals("failed")
        ? record(step[1], "--verified", pact.toString(), "--failed")
        : record(step[1], "--verified", pact.toString());
  }

  private String pact(String consumer, String provider, String order, int total)
      throws IOException {
    String name = "%s-%s-%s-%d.json".formatted(consumer, provider, order, total);
    return Files.writeString(
            directory.resolve(name), PACT.formatted(consumer, provider, order, total))
        .toString();
  }

  private Command record(String pacticipant, String... more) {
    return ledger(with(more, "record", "--pacticipant", pacticipant));
  }

  private Command ledger(String... arguments) {
    return Command.run(with(arguments, "ledger", "--ledger=" + directory.resolve("ledger")));
  }

  private Command ask(String pacticipant, String... more) {
    String ledger = "--ledger=" + directory.resolve("ledger");
    String own = "--pacticipant=" + pacticipant;
    return Command.run(with(more, "can-i-deploy", ledger, own, "--environment=production"));
  }

  private static String[] with(String[] more, String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
  }

  private static String verdicts(Command run) {
    return String.join(
        ",",
        JsonMapper.shared()
            .readTree(run.out())
            .path("matrix")
            .valueStream()
            .map(row -> row.path("verdict").stringValue())
            .toList());
  }

  private static String name(String pacticipant) {
    return pacticipant.replaceFirst("@.*", "");
  }
}
