package io.contactkit.contract.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sandbox with one rule broken: its answers pass through a saboteur. */
final class BrokenSandbox implements AutoCloseable {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "content-length", "upgrade", "http2-settings", "user-agent");

  /** An answer on its way. */
  record Passing(int status, String contentType, String body) {
    Passing withStatus(int changed) {
      return new Passing(changed, contentType, body);
    }

    Passing withContentType(String changed) {
      return new Passing(status, changed, body);
    }

    Passing replacing(String regex, String replacement) {
      return new Passing(status, contentType, body.replaceAll(regex, replacement));
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI sandbox;
  private final UnaryOperator<Passing> saboteur;
  private final HttpServer server;

  private BrokenSandbox(URI sandbox, UnaryOperator<Passing> saboteur) throws IOException {
    this.sandbox = sandbox;
    this.saboteur = saboteur;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  static BrokenSandbox of(Provider provider, UnaryOperator<Passing> saboteur) throws IOException {
    return new BrokenSandbox(Sandbox.api(provider), saboteur);
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Passing answer = saboteur.apply(forward(exchange));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      if (!answer.contentType().isEmpty()) {
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
      }
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Passing forward(HttpExchange exchange) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox + exchange.getRequestURI().toString()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    return new Passing(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.body());
  }
}
