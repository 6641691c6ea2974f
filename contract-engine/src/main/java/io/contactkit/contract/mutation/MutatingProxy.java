package io.contactkit.contract.mutation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.contactkit.contract.internal.ConnectionHeaders;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A server on a port of its own that answers as another one does, except where it is told to do
 * otherwise.
 *
 * <p>Thread-safe; what it does is the same for all that call it.
 */
public final class MutatingProxy implements AutoCloseable {
  // A compressed body could not be changed, and the length is another after a change.
  private static final Set<String> NOT_SENT_ON =
      Set.of("accept-encoding", "http2-settings", "user-agent");
  private static final Set<String> NOT_ANSWERED =
      Set.of("content-encoding", "keep-alive", "transfer-encoding", "date");
  private static final int BAD_GATEWAY = 502;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The server as it is. */
  @FunctionalInterface
  public interface Upstream {
    ProxyResponse send(ProxyRequest request) throws IOException;
  }

  /** Answers a request, with or without the help of the server. */
  @FunctionalInterface
  public interface Behaviour {
    /** What every proxy does until it is told otherwise. */
    Behaviour UNCHANGED = (request, upstream) -> upstream.send(request);

    ProxyResponse answer(ProxyRequest request, Upstream upstream) throws IOException;
  }

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String target;
  private final HttpServer server;
  private volatile Behaviour behaviour = Behaviour.UNCHANGED;

  private MutatingProxy(URI target) throws IOException {
    this.target = target.toString().replaceAll("/+$", "");
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /**
   * A proxy of the server below this address.
   *
   * @throws IOException if no port can be opened
   */
  public static MutatingProxy of(URI target) throws IOException {
    return new MutatingProxy(target);
  }

  /** Does something else from now on. */
  public void behave(Behaviour next) {
    behaviour = next;
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      ProxyResponse answer = answer(request(exchange));
      byte[] body = answer.bytes();
      answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  // Without a response the verifier would send again, and count one call as two.
  private ProxyResponse answer(ProxyRequest request) {
    try {
      return behaviour.answer(request, this::forward);
    } catch (IOException e) {
      return ProxyResponse.of(BAD_GATEWAY, "text/plain", "the server did not answer: " + e);
    }
  }

  private static ProxyRequest request(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!isLeftOut(name, NOT_SENT_ON)) {
                headers.put(name, List.copyOf(values));
              }
            });
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return new ProxyRequest(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
  }

  private ProxyResponse forward(ProxyRequest call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + call.target()))
            .timeout(PATIENCE)
            .method(
                call.method(),
                call.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      headers.keySet().removeIf(name -> name.startsWith(":") || isLeftOut(name, NOT_ANSWERED));
      return ProxyResponse.of(response.statusCode(), headers, response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static boolean isLeftOut(String name, Set<String> others) {
    return ConnectionHeaders.contain(name) || others.contains(name.toLowerCase(Locale.ROOT));
  }
}
