package io.contactkit.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process whose loggers write everything, over TLS as in production. */
class LogsTest {
  private static final String PASSWORD = "changeit";

  @TempDir Path directory;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void showNoSecretWhateverTheLevel() throws Exception {
    Path keys = directory.resolve("keys.p12");
    java(
        "keytool",
        "-genkeypair -alias a -keyalg RSA -dname CN=localhost -ext san=dns:localhost"
            + " -storetype PKCS12 -storepass changeit -keystore",
        keys.toString());
    HttpsServer server = server(keys);
    try {
      String log =
          java(
              "java",
              "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"
                  + " -Djavax.net.ssl.trustStorePassword=changeit",
              "-Djavax.net.ssl.trustStore=" + keys,
              "-cp",
              System.getProperty("java.class.path"),
              LogProbe.class.getName(),
              "https://localhost:" + server.getAddress().getPort());

      assertThat(log)
          .contains("called", "DEBUG org.apache.hc.client5")
          .doesNotContain("the-token", "the-client-secret");
      // the address of a request is written by this one alone, as docs/client.md warns
      assertThat(log.lines().filter(line -> line.contains("the-value")))
          .allMatch(line -> line.contains(".MainClientExec - "));
    } finally {
      server.stop(0);
    }
  }

  private static HttpsServer server(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/oauth/token",
        exchange -> answer(exchange, "{\"access_token\":\"the-token\",\"expires_in\":60}"));
    server.createContext("/", exchange -> answer(exchange, "{\"data\":{\"name\":null}}"));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, json.length());
    exchange.getResponseBody().write(json.getBytes(UTF_8));
    exchange.close();
  }

  private static String java(String tool, String options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(Arrays.asList(options.split(" ")));
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
