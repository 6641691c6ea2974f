package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs every command of the page and compares what it prints. */
class YourOwnApiPageTest {
  private static final Path PAGE = Path.of("../docs/your-own-api.md");
  private static final Path FILES = Path.of("src/test/resources/own-api");
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ contract (.*?)\n(.*?)```", Pattern.DOTALL);

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/orders/",
        exchange -> {
          boolean isKnown = exchange.getRequestURI().getPath().endsWith("/7");
          byte[] body = "{\"id\": 7, \"status\": \"paid\"}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(isKnown ? 200 : 404, isKnown ? body.length : -1);
          if (isKnown) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void showsTheFilesThatAreUsed() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(page).contains(Files.readString(FILES.resolve("shop.yaml")));
    assertThat(page).contains(Files.readString(FILES.resolve("web-shop.json")));
  }

  @Test
  void printsWhatThePageShows() throws IOException {
    String page = Files.readString(PAGE);
    String printed =
        BLOCK
            .matcher(page)
            .replaceAll(
                block ->
                    Matcher.quoteReplacement(
                        "```console\n$ contract %s\n%s\n```"
                            .formatted(block.group(1), printed(block.group(1)))));
    if (Boolean.getBoolean("contactkit.docs.update")) {
      Files.writeString(PAGE, printed);
    }

    assertThat(BLOCK.matcher(page).results()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Files.readString(PAGE)).isEqualTo(printed);
  }

  private String printed(String command) {
    String address = "http://localhost:" + server.getAddress().getPort();
    String[] arguments =
        Pattern.compile("\\S+")
            .matcher(command)
            .results()
            .map(word -> word.group().replace("http://localhost:8080", address))
            .map(word -> word.matches("[\\w-]+\\.(yaml|json)") ? FILES.resolve(word) + "" : word)
            .toArray(String[]::new);
    Command run = Command.run(arguments);
    return (run.out() + run.err())
        .replace(FILES + "/", "")
        .replaceAll("(?m)^\\d+ of \\d+, \\d+ (disagree|survive)\n", "")
        .replaceAll(", \\d+ per second \\(.*\\)", "")
        .replaceAll("(?m) +$", "")
        .strip();
  }
}
