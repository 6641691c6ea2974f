package io.contactkit.contract.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers everything alike and remembers what it was asked. */
final class CannedServer implements AutoCloseable {
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final int status;
  private final HttpServer server;

  private CannedServer(int status) throws IOException {
    this.status = status;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  static CannedServer answering(int status) throws IOException {
    return new CannedServer(status);
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Method, path and credential of each request. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      String secret = exchange.getRequestHeaders().getFirst("X-Provider-State-Secret");
      String seen =
          "%s %s %s %s"
              .formatted(
                  exchange.getRequestMethod(), exchange.getRequestURI(), authorization, secret);
      requests.add(seen);
      byte[] body = ("{\"seen\":\"" + seen + "\"}").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "text/plain");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
