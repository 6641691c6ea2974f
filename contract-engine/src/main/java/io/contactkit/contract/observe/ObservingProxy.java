package io.contactkit.contract.observe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.contactkit.contract.internal.ConnectionHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A server that passes everything on to another one and back, and tells what has passed.
 *
 * <p>Bodies pass while they arrive; of each, the beginning is kept. Thread-safe.
 */
public final class ObservingProxy implements AutoCloseable {
  /** How much of a body is kept. */
  static final int KEPT = 1 << 20;

  private static final int BAD_GATEWAY = 502;
  private static final int BUFFER = 16 << 10;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "http2-settings");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "observing-proxy");
            thread.setDaemon(true);
            return thread;
          });
  private final String target;
  private final Consumer<Exchange> listener;
  private final HttpServer server;

  private ObservingProxy(URI target, InetSocketAddress listen, Consumer<Exchange> listener)
      throws IOException {
    this.target = target.toString().replaceAll("/+$", "");
    this.listener = listener;
    this.server = HttpServer.create(listen, 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * A proxy in front of a server.
   *
   * @param target the address that stands for the root of the proxy
   * @param listen where clients call it; port zero for any that is free
   * @param listener is told each exchange when it is over, by several threads
   * @throws IOException if the port cannot be opened
   */
  public static ObservingProxy start(
      URI target, InetSocketAddress listen, Consumer<Exchange> listener) throws IOException {
    return new ObservingProxy(target, listen, listener);
  }

  /** Answers a path itself, which is then neither passed on nor told. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Ends it; what is on its way is given up. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Kept sent = new Kept();
    Kept answered = new Kept();
    Map<String, List<String>> headers = Map.copyOf(exchange.getRequestHeaders());
    HttpResponse<InputStream> response;
    try {
      response = send(exchange, headers, sent);
    } catch (TargetException e) {
      answer(exchange, BAD_GATEWAY, e.getMessage());
      tell(exchange, sent.message(headers), 0, Exchange.Message.NONE);
      return;
    }
    try {
      answer(exchange, response, answered);
    } catch (IOException e) {
      // Who is left of the two sees that the connection ends.
      answered.isCut();
    } finally {
      exchange.close();
      tell(
          exchange,
          sent.message(headers),
          response.statusCode(),
          answered.message(response.headers().map()));
    }
  }

  private void tell(
      HttpExchange exchange, Exchange.Message request, int status, Exchange.Message response) {
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    listener.accept(
        new Exchange(
            exchange.getRequestMethod(), uri.getRawPath(), query, request, status, response));
  }

  private HttpResponse<InputStream> send(
      HttpExchange exchange, Map<String, List<String>> headers, Kept sent) throws TargetException {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), body(exchange, sent));
      headers.forEach(
          (name, values) -> {
            if (!isOfTheConnection(name)) {
              values.forEach(value -> request.header(name, value));
            }
          });
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException | IllegalArgumentException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new TargetException("the target did not answer: " + reason, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TargetException("the observer ends", e);
    }
  }

  private static BodyPublisher body(HttpExchange exchange, Kept sent) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    boolean isChunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
    if (!isChunked && (length == null || length.strip().equals("0"))) {
      return BodyPublishers.noBody();
    }
    BodyPublisher body =
        BodyPublishers.ofInputStream(() -> new Copying(exchange.getRequestBody(), sent));
    return isChunked || length == null
        ? body
        : BodyPublishers.fromPublisher(body, Long.parseLong(length.strip()));
  }

  private static void answer(
      HttpExchange exchange, HttpResponse<InputStream> response, Kept answered) throws IOException {
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!isOfTheConnection(name) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    int status = response.statusCode();
    boolean hasNone = isHead || status == 204 || status == 304;
    boolean isEmpty = response.headers().firstValue("Content-Length").isPresent() && length == 0;
    exchange.sendResponseHeaders(status, hasNone || isEmpty ? -1 : length);
    try (InputStream in = response.body()) {
      OutputStream out = exchange.getResponseBody();
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        out.flush();
        answered.add(buffer, n);
      }
      // Not where reading fails: an end would hide that the rest is missing.
      out.close();
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static boolean isOfTheConnection(String name) {
    return ConnectionHeaders.contain(name)
        || OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The beginning of a body. */
  private static final class Kept {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isWhole = true;

    synchronized void add(byte[] buffer, int length) {
      int room = Math.min(length, KEPT - bytes.size());
      bytes.write(buffer, 0, room);
      isWhole &= room == length;
    }

    synchronized void isCut() {
      isWhole = false;
    }

    synchronized Exchange.Message message(Map<String, List<String>> headers) {
      return new Exchange.Message(new TreeMap<>(headers), bytes.toByteArray(), isWhole);
    }
  }

  /** Keeps what is read through it. */
  private static final class Copying extends InputStream {
    private final InputStream in;
    private final Kept kept;

    Copying(InputStream in, Kept kept) {
      this.in = in;
      this.kept = kept;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      if (n > 0) {
        kept.add(Arrays.copyOfRange(buffer, offset, offset + n), n);
      }
      return n;
    }
  }

  private static final class TargetException extends Exception {
    private static final long serialVersionUID = 1;

    TargetException(String message, Throwable cause) {
      super(message, cause);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
