package io.contactkit.contract.cli;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit code 2 and one sentence for everything that leaves nothing to judge. */
class CannotRunTest {
  private static final String HELP = "'contract verify --help' lists the options.\n";

  @TempDir private Path directory;

  @Test
  void noAddress() {
    assertSays(
        Cli.verify(LEAT, URI.create("localhost:8080")),
        "--url is not an address: expected http://host:port/path but was 'localhost:8080'.\n");
    assertSays(
        Cli.of("verify", "--provider=leat", "--url=http://a b"),
        "--url is not an address: expected http://host:port/path.\n");
    assertSays(
        Cli.verify(LEAT, URI.create("http://me:pass@localhost")),
        "--url contains credentials: there are options of their own for them.\n");
    assertSays(
        Cli.verify(CAPILLARY, Sandbox.api(CAPILLARY).resolve("?a=b"))
            .withStates(Sandbox.states(CAPILLARY)),
        "--url must end with a path: paths are put behind %s.\n"
            .formatted(Sandbox.api(CAPILLARY).resolve("?a=b").toString().replace("?a=b", "")));
  }

  @Test
  void nobodyThere() throws IOException {
    URI closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = URI.create("http://localhost:" + socket.getLocalPort());
    }

    assertSays(
        Cli.verify(LEAT, closed).with("--read-only"),
        "--url %s refuses the connection, so nothing runs there.\n".formatted(closed));
    assertSays(
        Cli.verify(LEAT, Sandbox.api(LEAT)).withStates(URI.create(closed + "/states?key=secret")),
        "--provider-states-url %s/states refuses the connection, so nothing runs there.\n"
            .formatted(closed));
    assertSays(
        Cli.verify(LEAT, URI.create("http://no-such-host.invalid/")).with("--read-only"),
        "--url http://no-such-host.invalid/ names a host that cannot be found.\n");
  }

  @Test
  void noAnswer() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI silent = URI.create("http://localhost:" + socket.getLocalPort());

      assertSays(
          Cli.verify(LEAT, silent).with("--read-only", "--timeout=1"),
          "--url %s does not answer within 1 s.\n".formatted(silent));
      assertSays(
          Cli.verify(LEAT, URI.create(silent.toString().replace("http:", "httpz:"))),
          "--url is not an address: expected http://host:port/path but was '%s'.\n"
              .formatted(silent.toString().replace("http:", "httpz:")));
    }
  }

  @Test
  void somethingElseThere() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("http://localhost:" + socket.getLocalPort());
      Thread greeter = new Thread(() -> greet(socket));
      greeter.start();

      assertSays(
          Cli.verify(LEAT, url).with("--read-only"),
          "--url %s does not speak HTTP.\n".formatted(url));
    }
  }

  @Test
  void aCertificateThatNobodyVouchesFor() throws Exception {
    HttpsServer server = selfSigned();
    server.start();
    URI url = URI.create("https://localhost:" + server.getAddress().getPort());

    assertSays(
        Cli.verify(LEAT, url).with("--read-only"),
        "--url %s offers no encryption that is trusted here.\n".formatted(url));
    server.stop(0);
  }

  @Test
  void wrongToken() {
    Cli cli = Cli.verifySandbox(LEAT).with("--token", "wr0ng");

    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err())
        .endsWith(
            "The server refuses the credentials: where access was expected, every answer was 401,"
                + " so check --token, --basic and --api-key.\n")
        .doesNotContain("wr0ng");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void nowhereToSetStates() throws IOException {
    assertSays(
        Cli.verify(CAPILLARY, Sandbox.api(CAPILLARY)).with("--only", "changeCustomerIdentifier"),
        "%1$d of %1$d interactions need a provider state: give --provider-states-url, or --read-only.\n"
            .formatted(PackagedPacts.of(CAPILLARY).interactions().size()));
    assertSays(
        Cli.verify(LEAT, Sandbox.api(LEAT)).withStates(Sandbox.states(LEAT).resolve("nobody")),
        "--provider-states-url %s sets no states: it answered 404.\n"
            .formatted(Sandbox.states(LEAT).resolve("nobody")));
    try (CannedServer server = CannedServer.answering(403)) {
      assertSays(
          Cli.verify(JIFELINE, server.url()).withStates(server.url()),
          "--provider-states-url %s refuses to set states: it answered 403, so check"
                  .formatted(server.url())
              + " --provider-states-secret.\n");
    }
    assertSays(
        Cli.verifySandbox(LEAT).with("--read-only"),
        "--read-only sets no states: leave --provider-states-url out.\n");
  }

  @Test
  void nothingToReplay() throws IOException {
    assertSays(
        Cli.verifySandbox(CAPILLARY).with("--only", "deleteEverything"),
        "--only deleteEverything is no operation of capillary, which has"
            + " changeCustomerIdentifier.\n");
    assertSays(
        Cli.verify(CAPILLARY, Sandbox.api(CAPILLARY)).with("--read-only"),
        "--read-only leaves nothing to verify: there is no GET among the interactions.\n");
    assertSays(
        Cli.verifySandbox(LEAT).with("--pact", directory.toString()),
        "There is no .json file in %s.\n".formatted(directory));
    assertSays(
        Cli.verifySandbox(LEAT).with("--pact", directory + "/none.json"),
        "There is no file %s/none.json.\n".formatted(directory));
    Path text = Files.writeString(directory.resolve("a.json"), "hello");
    assertSays(
        Cli.verifySandbox(LEAT).with("--pact", text.toString()),
        "%s is not a pact: it is not JSON.\n".formatted(text));
  }

  @Test
  void nothingLeftToReplay() throws IOException {
    Path refusals =
        Files.writeString(
            directory.resolve("refusals.json"),
            """
            {"consumer": {"name": "me"}, "provider": {"name": "jifeline"},
             "metadata": {"pactSpecification": {"version": "3.0.0"}},
             "interactions": [{"description": "one",
                               "request": {"method": "GET", "path": "/v2/customers/contact_points",
                                           "headers": {"Authorization": "Bearer no-rights"}},
                               "response": {"status": 403}}]}
            """);

    assertSays(
        Cli.verifySandbox(JIFELINE).with("--token=own", "--pact=" + refusals),
        "There is nothing to verify without --restricted-token: every interaction takes a token"
            + " without rights.\n");
  }

  @Test
  void wrongOptions() {
    assertSays(
        Cli.verifySandbox(LEAT).with("--tokn=s3cret"), "There is no option --tokn.\n" + HELP);
    assertSays(
        Cli.verifySandbox(LEAT).with("s3cret"), "Give a document or --provider, not both.\n");
    assertSays(
        Cli.of("check"),
        "The first word must be a command: lint or diff or compare or coverage or verify or"
            + " mutate or observe or ledger or can-i-deploy or report or rules or config.\n"
            + "'contract --help' lists the options.\n");
    assertSays(
        Cli.of("verify", "--provider=leat"), "Missing required option: '--url=URL'\n" + HELP);
    assertSays(
        Cli.verifySandbox(LEAT).with("--timeout=0"), "--timeout must be at least 1 second.\n");
  }

  @Test
  void nowhereToWriteTo() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    Cli cli =
        Cli.verifySandbox(JIFELINE).with("--only=getContactPoint", "--report=" + file + "/report");

    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err()).endsWith("The report cannot be written to %s/report.\n".formatted(file));
  }

  private HttpsServer selfSigned() throws Exception {
    Path store = directory.resolve("keys");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-storepass",
            "changeit",
            "-keystore",
            store.toString())
        .start()
        .waitFor();
    char[] password = "changeit".toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(KeyStore.getInstance(store.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  private static void greet(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        assertThat(connection.getInputStream().read()).isPositive();
        connection.getOutputStream().write("220 mail at your service\r\n".getBytes(UTF_8));
        connection.shutdownOutput();
        connection.getInputStream().readAllBytes();
      } catch (IOException e) {
        // The test is over, or the caller has seen enough.
      }
    }
  }

  private static void assertSays(Cli cli, String sentence) {
    assertThat(cli.run()).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).isEqualTo(sentence);
    assertThat(cli.out()).isEmpty();
  }
}
