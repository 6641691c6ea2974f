package io.contactkit.contract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document, a server that does as it is told, and an observer in front of it. */
final class ThingsServer implements AutoCloseable {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: '1'}
      security: [{key: []}]
      paths:
        /things:
          get:
            operationId: listThings
            parameters:
              - {name: kind, in: query, required: true, schema: {type: string, enum: [red, blue]}}
              - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}
              - {name: owner, in: query, schema: {type: string, format: email}}
              - {name: X-Trace, in: header, schema: {type: string, format: uuid}}
            responses:
              '200':
                description: Things
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
          post:
            operationId: createThing
            requestBody:
              required: true
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Thing'}
            responses:
              '201':
                description: The thing
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Thing'}
              '400': {description: Wrong}
              '401': {description: Refused}
        /things/{id}:
          parameters:
            - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
          get:
            operationId: getThing
            responses:
              '200':
                description: The thing
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Thing'}
          delete:
            operationId: deleteThing
            responses:
              '204': {description: It is gone}
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Api-Key}
        schemas:
          Thing:
            type: object
            required: [name]
            properties:
              name: {type: string, minLength: 1, maxLength: 10}
              count: {type: integer}
              color: {type: string, enum: [red, blue]}
              made: {type: string, format: date-time}
              note: {type: string, nullable: true}
      """;
  static final String KEY = "k3y-of-nobody";

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+(?=,)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final Path document;
  private volatile int status;
  private volatile String answer = "{\"name\": \"a\"}";

  private ThingsServer(Path directory) throws IOException {
    document = Files.writeString(directory.resolve("things.yaml"), DOCUMENT);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/api", this::respond);
    server.start();
  }

  /** Writes its document into a directory. */
  static ThingsServer start(Path directory) throws IOException {
    return new ThingsServer(directory);
  }

  Path document() {
    return document;
  }

  HttpClient client() {
    return client;
  }

  /** The status of each response from now on; zero for that of success. */
  void status(int code) {
    status = code;
  }

  /** The thing in each response from now on. */
  void answer(String json) {
    answer = json;
  }

  void serve(String path, HttpHandler handler) {
    server.createContext("/api" + path, handler);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** A run of the command while a client does something, which a DELETE ends. */
  Command observed(List<String> options, Client calls) throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "observe",
                    document.toString(),
                    "--target=http://localhost:" + server.getAddress().getPort() + "/api"),
                options.stream())
            .toArray(String[]::new);
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(
            () ->
                Main.run(
                    Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), arguments));
    String url = address(err, exit);
    calls.call(url);
    client.send(
        HttpRequest.newBuilder(URI.create(url + "/__contract")).DELETE().build(),
        BodyHandlers.discarding());
    return new Command(exit.get(20, TimeUnit.SECONDS), out.toString(), err.toString());
  }

  private static String address(StringWriter err, CompletableFuture<Integer> exit)
      throws InterruptedException {
    for (int i = 0; i < 400 && !exit.isDone(); i++) {
      Matcher found = ADDRESS.matcher(err.toString());
      if (found.find()) {
        return found.group();
      }
      Thread.sleep(25);
    }
    throw new AssertionError("it does not listen: " + err);
  }

  HttpResponse<String> send(
      String url, String call, @Nullable String body, @Nullable String type, @Nullable String key)
      throws IOException, InterruptedException {
    int space = call.indexOf(' ');
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + call.substring(space + 1).strip()))
            .method(
                call.substring(0, space),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (key != null) {
      request.header("X-Api-Key", key);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private void respond(HttpExchange exchange) throws IOException {
    int length = exchange.getRequestBody().readAllBytes().length;
    String method = exchange.getRequestMethod();
    boolean isList = method.equals("GET") && exchange.getRequestURI().getPath().endsWith("/things");
    int usual = method.equals("POST") ? 201 : method.equals("DELETE") ? 204 : 200;
    int code = status == 0 || status == 200 ? usual : status;
    byte[] bytes = (isList ? "[" + answer + "]" : answer).getBytes(UTF_8);
    exchange
        .getResponseHeaders()
        .set(
            "X-Echo",
            "%s %s own=%s bytes=%d"
                .formatted(
                    method,
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("X-Own"),
                    length));
    boolean isEmpty = code == 204 || code >= 400;
    if (!isEmpty) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
    }
    exchange.sendResponseHeaders(code, isEmpty ? -1 : bytes.length);
    if (!isEmpty) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @FunctionalInterface
  interface Client {
    void call(String url) throws Exception;
  }
}
