package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: '1'}
      security: []
      paths:
        /things/{name}:
          get:
            operationId: getThing
            parameters:
              - {name: name, in: path, required: true, schema: {type: string}}
            responses:
              '200':
                description: The thing
                content:
                  application/json:
                    schema: {type: object, properties: {count: {type: integer}}}
      """;

  @TempDir private Path directory;
  private final List<String> targets = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private int status = 200;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.createContext(
        "/states",
        exchange -> {
          states.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    Files.writeString(directory.resolve("things.yaml"), DOCUMENT);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aStateIsSetForTheConsumerThatThePactNames() throws IOException {
    Command run =
        verify(
            pact("a", "\"providerState\": \"a thing\","), "--provider-states-url", url("/states"));

    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(states)
        .filteredOn(body -> !body.isEmpty())
        .hasSize(4)
        .allSatisfy(body -> assertThat(body).contains("\"consumer\":\"web-shop\""));
  }

  @Test
  void aPathIsSentAsItWasRecordedAlsoWhereNoAddressCanHoldIt() throws IOException {
    Command run = verify(pact("red {pen} 50%", ""));

    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(targets).contains("/things/red%20%7Bpen%7D%2050%25");
  }

  @Test
  void recordedHeadersOfTheConnectionAreLeftToTheConnection() throws IOException {
    String headers = "\"Host\": \"shop.example\", \"Content-Length\": \"7\", \"Connection\": \"x\"";
    Command run =
        verify(pact("a", "").replace("\"headers\": {}", "\"headers\": {%s}".formatted(headers)));

    assertThat(run.exit()).as(run.out() + run.err()).isZero();
  }

  @Test
  void aHeaderThatCannotBeSetIsRefused() throws IOException {
    assertThat(verify(pact("a", ""), "--header", "Host: shop.example").err())
        .startsWith("--header cannot set Host, which belongs to the connection.");
    assertThat(verify(pact("a", ""), "--header", "X-Name: 1\n2").err())
        .startsWith("--header X-Name has a character that no header can carry.");
  }

  @Test
  void aShortHeaderThatIsNoCredentialIsNotHidden() throws IOException {
    String pact = pact("a", "").replace("\"count\": 1", "\"count\": 17");

    assertThat(verify(pact, "--header", "X-Version: 1").out())
        .contains("$.count: expected 17 but was 1");
    assertThat(verify(pact, "--header", "X-Token: 1").out())
        .contains("$.count: expected ***7 but was ***");
  }

  @Test
  void whatEveryAnswerHasInCommonIsSaidFirst() throws IOException {
    String three = pacts(List.of("a", "b", "c"));
    status = 503;
    assertThat(verify(three).out())
        .startsWith(
            "Every answer was an error of the server itself (503): its log says more than the"
                + " differences below.");
    status = 403;
    assertThat(verify(three).out())
        .startsWith(
            "Every answer was 403, whatever was asked and expected: something in front of the"
                + " operations answers, or --url names another server.");
    status = 301;
    assertThat(verify(three).out())
        .startsWith(
            "Every answer was a redirect to another address (https://elsewhere.example/): give"
                + " that one as --url.");
    status = 200;
    assertThat(verify(three).out()).doesNotContain("Every answer");
  }

  private Command verify(String pact, String... more) throws IOException {
    Path file = Files.writeString(directory.resolve("pact.json"), pact);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "verify",
                directory.resolve("things.yaml").toString(),
                "--pact",
                file.toString(),
                "--url",
                url("")));
    arguments.addAll(List.of(more));
    return Command.run(arguments.toArray(String[]::new));
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private static String pact(String name, String state) {
    return inPact(interaction(name, state));
  }

  private static String pacts(List<String> names) {
    return inPact(String.join(",", names.stream().map(name -> interaction(name, "")).toList()));
  }

  private static String inPact(String interactions) {
    return """
        {"consumer": {"name": "web-shop"}, "provider": {"name": "things"},
         "interactions": [%s], "metadata": {"pactSpecification": {"version": "2.0.0"}}}
        """
        .formatted(interactions);
  }

  private static String interaction(String name, String state) {
    return """
        {"description": "%s", %s
         "request": {"method": "GET", "path": "/things/%s", "headers": {}},
         "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                      "body": {"count": 1}}}
        """
        .formatted(name, state, name);
  }

  private void answer(HttpExchange exchange) throws IOException {
    targets.add(exchange.getRequestURI().toString());
    byte[] body = "{\"count\": 1}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Location", "https://elsewhere.example/?a=b");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
