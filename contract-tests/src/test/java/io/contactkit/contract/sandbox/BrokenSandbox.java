package io.contactkit.contract.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The sandbox with one rule broken: what goes in and out passes through a saboteur. */
public final class BrokenSandbox implements AutoCloseable {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "content-length", "upgrade", "http2-settings", "user-agent");

  private static final int BAD_GATEWAY = 502;

  /** A call on its way; header names in any case. */
  public record Call(String method, URI target, Map<String, List<String>> headers, String body) {}

  /** An answer on its way. */
  public record Passing(int status, String contentType, String body) {
    public Passing withStatus(int changed) {
      return new Passing(changed, contentType, body);
    }

    public Passing withContentType(String changed) {
      return new Passing(status, changed, body);
    }

    public Passing withBody(String changed) {
      return new Passing(status, contentType, changed);
    }

    Passing replacing(String regex, String replacement) {
      return withBody(body.replaceAll(regex, replacement));
    }
  }

  /** The sandbox as it should be. */
  @FunctionalInterface
  public interface Whole {
    Passing send(Call call) throws IOException;
  }

  /** Answers a call, with or without the help of the sandbox. */
  @FunctionalInterface
  public interface Saboteur {
    Passing answer(Call call, Whole sandbox) throws IOException;
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI sandbox;
  private final HttpServer server;
  private volatile Saboteur saboteur;

  private BrokenSandbox(URI sandbox, Saboteur saboteur) throws IOException {
    this.sandbox = sandbox;
    this.saboteur = saboteur;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** A sandbox that is whole until it is sabotaged. */
  public static BrokenSandbox of(Provider provider) throws IOException {
    return new BrokenSandbox(Sandbox.api(provider), (call, sandbox) -> sandbox.send(call));
  }

  static BrokenSandbox of(Provider provider, UnaryOperator<Passing> change) throws IOException {
    BrokenSandbox broken = of(provider);
    broken.sabotage((call, sandbox) -> change.apply(sandbox.send(call)));
    return broken;
  }

  /** Breaks another rule, and mends the one before. */
  public void sabotage(Saboteur next) {
    saboteur = next;
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Passing answer = answer(call(exchange));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      if (!answer.contentType().isEmpty()) {
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
      }
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }

  // Without an answer the verifier would send again, and count one call as two.
  private Passing answer(Call call) {
    try {
      return saboteur.answer(call, this::forward);
    } catch (IOException e) {
      return new Passing(BAD_GATEWAY, "text/plain", "the sandbox did not answer: " + e);
    }
  }

  private static Call call(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, List.copyOf(values));
              }
            });
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new Call(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
  }

  private Passing forward(Call call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox + call.target().toString()))
            .method(call.method(), BodyPublishers.ofString(call.body()));
    call.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Passing(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
