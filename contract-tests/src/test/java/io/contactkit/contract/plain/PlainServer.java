package io.contactkit.contract.plain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTTP in, HTTP out: credentials, routes, bytes. */
final class PlainServer {
  private static final String COLLECTION = "/v2/customers/contact_points";

  private final ContactPoints points;
  private @Nullable HttpServer server;

  PlainServer(ContactPoints points) {
    this.points = points;
  }

  URI start() throws IOException {
    var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    started.createContext("/", this::handle);
    started.start();
    server = started;
    return URI.create("http://localhost:" + started.getAddress().getPort());
  }

  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Reply reply = reply(exchange, body);
      byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0) {
        exchange.getResponseHeaders().add("Content-Type", reply.contentType());
      }
      exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Reply reply(HttpExchange exchange, String body) {
    String credential = exchange.getRequestHeaders().getFirst("Authorization");
    if ("Bearer jifeline-sandbox-restricted".equals(credential)) {
      return Reply.problem(403, "Forbidden", "/problems/forbidden", "Not with this token.");
    }
    if (!"Bearer jifeline-sandbox-token".equals(credential)) {
      return Reply.problem(401, "Unauthorized", "/problems/unauthorized", "Not without a token.");
    }
    String path = exchange.getRequestURI().getPath();
    String id = path.startsWith(COLLECTION + "/") ? path.substring(COLLECTION.length() + 1) : "";
    String route = exchange.getRequestMethod() + (id.isEmpty() ? "" : " one");
    return switch (route) {
      case "GET" -> points.list(query(exchange.getRequestURI()));
      case "POST" -> points.create(body);
      case "GET one" -> points.get(id);
      case "PUT one" -> points.update(id, body);
      case "DELETE one" -> points.delete(id);
      default -> Reply.problem(405, "Method not allowed", "/problems/method", "Not like this.");
    };
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new LinkedHashMap<>();
    String raw = uri.getRawQuery();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
