package io.contactkit.contract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ContractTestTest {

  @Test
  void aServerThatHonoursTheContractIsGreen() throws IOException {
    List<DynamicTest> tests = against("{\"name\": \"pen\"}");

    assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("a thing");
  }

  @Test
  void aServerThatDoesNotIsRed() throws IOException {
    HttpServer server = server("{\"name\": 7}");
    try {
      DynamicTest test = tests(server).get(0);
      assertThatThrownBy(() -> test.getExecutable().execute())
          .isInstanceOf(AssertionFailedError.class)
          .hasMessageContaining("$.name");
    } finally {
      server.stop(0);
    }
  }

  private static List<DynamicTest> against(String body) throws IOException {
    HttpServer server = server(body);
    try {
      List<DynamicTest> tests = tests(server);
      tests.forEach(
          test -> assertThatCode(() -> test.getExecutable().execute()).doesNotThrowAnyException());
      return tests;
    } finally {
      server.stop(0);
    }
  }

  private static List<DynamicTest> tests(HttpServer server) {
    return new ThingsTest(URI.create("http://localhost:" + server.getAddress().getPort()))
        .honoursTheContract()
        .toList();
  }

  private static HttpServer server(String body) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/things/1",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    return server;
  }

  private static final class ThingsTest extends ContractTest {
    private final URI server;

    ThingsTest(URI server) {
      this.server = server;
    }

    @Override
    protected Document document() {
      return Document.parse(
          "things.yaml",
          """
          openapi: 3.0.3
          info: {title: Things, version: '1'}
          paths:
            /things/{id}:
              get:
                operationId: getThing
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                responses:
                  '200':
                    description: The thing
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}
          """);
    }

    @Override
    protected PactFile pact() {
      return PactFile.parse(
          """
          {"consumer": {"name": "shop"}, "provider": {"name": "things"}, "interactions": [
            {"description": "a thing", "request": {"method": "GET", "path": "/things/1"},
             "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                          "body": {"name": "pen"}}}],
           "metadata": {"pactSpecification": {"version": "3.0.0"}}}
          """);
    }

    @Override
    protected URI baseUrl() {
      return server;
    }
  }
}
