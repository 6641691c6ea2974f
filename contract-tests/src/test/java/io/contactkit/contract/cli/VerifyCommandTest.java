package io.contactkit.contract.cli;

import static io.contactkit.spec.Provider.CAPILLARY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.contactkit.contract.sandbox.Sandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Set<String> methods = new ConcurrentSkipListSet<>();

  @TempDir Path directory;

  private HttpServer server;
  private int status = 200;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          methods.add(exchange.getRequestMethod());
          byte[] body = "{}".getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void agreesWithTheSandboxAndWritesTheReport() {
    int code =
        verify(
            "capillary",
            Sandbox.api(CAPILLARY).toString(),
            "--token=capillary-sandbox-token",
            "--provider-states-url=" + Sandbox.states(CAPILLARY),
            "--report=" + directory);

    assertThat(out.toString())
        .containsPattern("changeCustomerIdentifier +\\d+ +0\n")
        .containsPattern("(\\d+) interactions, \\1 agree, 0 disagree; ")
        .contains("Report: " + directory.resolve("index.html"));
    assertThat(code).isZero();
    assertThat(directory).isDirectoryContaining("glob:**/junit.xml");
  }

  @Test
  void saysWhereAServerDisagrees() {
    assertThat(verify("jifeline", url(), "--only=getContactPoint")).isEqualTo(1);
    assertThat(out.toString()).contains("jifeline getContactPoint: ");
  }

  @Test
  void readsOnlyWhenAskedTo() {
    verify("jifeline", url(), "--read-only", "--token=t");

    assertThat(methods).containsExactly("GET");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThat(verify("leat", "localhost:8080")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "--url is not an address: expected http://host:port/path but was 'localhost:8080'.\n");
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    String closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = "http://localhost:" + socket.getLocalPort();
    }

    assertThat(verify("leat", closed)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(closed + " refuses the connection: is the server running?\n");
  }

  @Test
  void saysThatTheTokenIsWrong() {
    status = 401;

    assertThat(verify("leat", url(), "--token=wrong")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("The server refuses the credentials: /contact-identifiers")
        .endsWith(" answered 401; see --token, --basic and --api-key.\n");
  }

  @Test
  void knowsItsOperations() {
    assertThat(verify("capillary", url(), "--only=deleteEverything")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "--only deleteEverything is not an operation of capillary:"
                + " expected one of changeCustomerIdentifier.\n");
  }

  @Test
  void explainsItself() {
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "verify", "--help");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("--provider-states-url", "--read-only", "Exit codes:", "1   it disagrees");
    assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "verify"))
        .isEqualTo(2);
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private int verify(String provider, String url, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "verify";
    arguments[1] = "--provider=" + provider;
    arguments[2] = "--url=" + url;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
