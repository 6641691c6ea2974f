package io.contactkit.contract.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The API of outside/books, which keeps to its document. */
final class BooksServer implements AutoCloseable {
  static final String TOKEN = "reader-1";
  static final String DOCUMENT = "../outside/books/books.yaml";
  static final String PACT = "../outside/books/pacts/reading-room-books.json";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final String token;
  private final String subtitle;
  private final Map<String, ObjectNode> books = new TreeMap<>();
  private volatile int delay;

  private BooksServer(String token, String subtitle) throws IOException {
    this.token = token;
    this.subtitle = subtitle;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/books", this::answer);
    server.createContext("/states", this::setState);
    server.start();
  }

  static BooksServer start() throws IOException {
    return new BooksServer(TOKEN, "A novel");
  }

  /** One that gives away what it should not. */
  static BooksServer accepting(String token) throws IOException {
    return new BooksServer(token, "For " + token);
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  String states() {
    return url() + "/states";
  }

  /** A run of {@code mutate} against it with the pact that is there. */
  Command mutate(String... more) {
    return run(DOCUMENT, with(List.of("--pact", PACT), more));
  }

  Command run(String document, String... more) {
    String states = "--provider-states-url=" + states();
    return Command.run(with(List.of("mutate", document, "--url=" + url(), states), more));
  }

  static String[] with(List<String> arguments, String... more) {
    return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
  }

  void slowDown(int milliseconds) {
    delay = milliseconds;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void setState(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    books.clear();
    if (new String(body, StandardCharsets.UTF_8).contains("two books")) {
      put("9780441013593", "Dune", "Herbert").put("subtitle", subtitle);
      put("9780141439587", "Emma", "Austen");
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private ObjectNode put(String isbn, String title, String author) {
    ObjectNode book = JSON.createObjectNode().put("isbn", isbn).put("title", title);
    books.put(isbn, book.put("author", author).put("lent", false));
    return book;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] sent = exchange.getRequestBody().readAllBytes();
    pause();
    String isbn = exchange.getRequestURI().getPath().replaceFirst("^/books/?", "");
    if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      send(exchange, 401, error(4010));
    } else if (exchange.getRequestMethod().equals("POST")) {
      create(exchange, (ObjectNode) JSON.readTree(sent));
    } else if (!isbn.isEmpty()) {
      ObjectNode book = books.get(isbn);
      send(exchange, book == null ? 404 : 200, book == null ? error(4040) : book);
    } else {
      send(exchange, 200, list(exchange.getRequestURI().getQuery()));
    }
  }

  private ArrayNode list(String query) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    books.values().stream()
        .filter(it -> query == null || query.equals("author=" + it.path("author").stringValue()))
        .forEach(list::add);
    return list;
  }

  private void create(HttpExchange exchange, ObjectNode book) throws IOException {
    if (books.putIfAbsent(book.path("isbn").stringValue(), book.put("lent", false)) == null) {
      send(exchange, 201, book);
    } else {
      send(exchange, 409, error(4090));
    }
  }

  private static JsonNode error(int code) {
    return JSON.createObjectNode().put("code", code).put("message", "Refused.");
  }

  private void pause() {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
