package io.contactkit.contract.report;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A headless Chromium, driven over the WebDriver protocol, which needs no library. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NARROWEST_WINDOW = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String address;
  private String session = "";

  private Browser(Process driver, int port) {
    this.driver = driver;
    this.address = "http://localhost:" + port + "/session";
  }

  /** The browser, if this machine has one. */
  static Optional<Browser> start(int width, boolean dark) throws IOException {
    Optional<Path> program = find("chromedriver");
    if (program.isEmpty() || find("chromium").isEmpty()) {
      return Optional.empty();
    }
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process driver =
        new ProcessBuilder(program.get().toString(), "--port=" + port)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(driver, port);
    browser.openSession(width, dark);
    return Optional.of(browser);
  }

  void open(Path page) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    send("/url", body.put("url", page.toUri().toString()));
  }

  /** The value of a script that ends with {@code return …}. */
  JsonNode run(String script) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("script", script);
    body.putArray("args");
    return send("/execute/sync", body).path("value");
  }

  /** What the page wrote to the console. */
  List<String> console() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "browser");
    return send("/se/log", body)
        .path("value")
        .valueStream()
        .map(entry -> entry.path("message").asString(""))
        .toList();
  }

  void screenshot(Path file) throws IOException {
    String image = get("/screenshot").path("value").asString("");
    Files.write(file, Base64.getDecoder().decode(image));
  }

  @Override
  public void close() {
    try {
      request(HttpRequest.newBuilder(URI.create(address + session)).DELETE());
    } finally {
      driver.destroy();
    }
  }

  private void openSession(int width, boolean dark) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode wanted = body.putObject("capabilities").putObject("alwaysMatch");
    wanted.putObject("goog:loggingPrefs").put("browser", "ALL");
    var arguments = wanted.putObject("goog:chromeOptions").putArray("args");
    arguments.add("--headless=new").add("--no-sandbox").add("--disable-dev-shm-usage");
    arguments.add("--window-size=%d,1200".formatted(width));
    if (width < NARROWEST_WINDOW) {
      wanted
          .withObjectProperty("goog:chromeOptions")
          .putObject("mobileEmulation")
          .putObject("deviceMetrics")
          .put("width", width)
          .put("height", 2 * width)
          .put("pixelRatio", 2.0);
    }
    if (dark) {
      arguments.add("--blink-settings=preferredColorScheme=0");
    }
    Instant end = Instant.now().plus(PATIENCE);
    while (session.isEmpty()) {
      try {
        session = "/" + send("", body).path("value").path("sessionId").asString();
      } catch (IllegalStateException e) {
        // The driver needs a moment until it listens.
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }

  private JsonNode get(String command) {
    return request(HttpRequest.newBuilder(URI.create(address + session + command)).GET());
  }

  private JsonNode send(String command, JsonNode body) {
    return request(
        HttpRequest.newBuilder(URI.create(address + session + command))
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private JsonNode request(HttpRequest.Builder request) {
    try {
      JsonNode answer =
          JsonMapper.shared()
              .readTree(
                  client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()).body());
      if (answer.path("value").has("error")) {
        throw new AssertionError(answer.path("value").path("message").asString(""));
      }
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Path> find(String program) {
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
