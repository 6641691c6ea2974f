package io.contactkit.contract.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.spec.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that close connections which they had not said they would close. */
class KeptConnectionTest {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
  private static final RecordedInteraction FIND =
      Pacts.of(Provider.LEAT, "findContactIdentifier", "linked");
  private static final RecordedInteraction WRITING =
      Pacts.call(FIND, "POST", "/contact-identifiers");

  // one at a time, as the verifier sends them: number of the connection, method and path
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private ServerSocket port;

  @BeforeEach
  void open() throws IOException {
    port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    port.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void costAnInnocentRequestNothing(boolean reset) {
    serve(1, reset);
    Verifier verifier = verifier();

    assertThat(verifier.verify(WRITING).message()).isEmpty();
    assertThat(verifier.verify(WRITING).message()).isEmpty();
    assertThat(requests)
        .containsExactly(
            "1 POST /contact-identifiers",
            "1 POST /contact-identifiers",
            "2 POST /contact-identifiers");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void areFoundOutIfTheyNeverAnswer(boolean reset) {
    serve(0, reset);

    assertThat(verifier().verify(WRITING).message())
        .isEqualTo(
            "leat findContactIdentifier: linked: server: expected an answer but was HTTP/1.1 header"
                + " parser received no bytes");
    assertThat(requests)
        .containsExactly("1 POST /contact-identifiers", "2 POST /contact-identifiers");
  }

  private Verifier verifier() {
    URI url = URI.create("http://127.0.0.1:" + port.getLocalPort());
    return Verifier.of(Provider.LEAT.document(), url);
  }

  /** Answers so many requests of a connection, reads one more and closes. */
  private void serve(int answered, boolean reset) {
    Thread thread =
        new Thread(
            () -> {
              try {
                for (int connection = 1; ; connection++) {
                  try (Socket socket = port.accept()) {
                    converse(socket, connection, answered);
                    socket.setSoLinger(reset, 0);
                  }
                }
              } catch (IOException e) {
                // the test is over
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void converse(Socket socket, int connection, int answered) throws IOException {
    String body = FIND.response().body().orElseThrow().toString();
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.getBytes(ISO_8859_1).length, body);
    for (int i = 0; i <= answered; i++) {
      Optional<String> request = read(socket.getInputStream());
      if (request.isEmpty()) {
        return;
      }
      requests.add(connection + " " + request.get().replaceFirst("(?s)[? ]*HTTP.*|\\?.*", ""));
      if (i < answered) {
        socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
      }
    }
  }

  /** All of a request, since closing with something unread is a reset. */
  private static Optional<String> read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        return Optional.empty();
      }
      bytes.write(octet);
    }
    String head = bytes.toString(ISO_8859_1);
    Matcher length = LENGTH.matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return Optional.of(head);
  }
}
