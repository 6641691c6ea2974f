package io.contactkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import io.contactkit.client.leat.LeatClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is loaded only for those who need it is there for them. */
class TransportsTest {
  private final WireServer server = WireServer.start();
  private final List<Request> seen = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void speaksTlsToAnHttpsServer() throws IOException {
    List<Integer> first = new CopyOnWriteArrayList<>();
    try (Listener plain = Listener.start(socket -> first.add(socket.getInputStream().read()))) {
      LeatClient leat = builder().baseUrl(plain.url().replace("http:", "https:")).build();

      assertThatThrownBy(() -> find(leat))
          .isInstanceOf(TransportException.class)
          .hasMessage("findContactIdentifier failed: no answer");
    }
    // a handshake record
    assertThat(first).containsExactly(22);
  }

  @Test
  void showsATransportWhichOperationItServes() {
    LeatClient leat =
        builder().baseUrl(server.url()).transport(watched(new Client.Default(null, null))).build();

    find(leat);

    assertThat(operations()).containsExactly("ContactIdentifiersApi#findContactIdentifier(String)");
  }

  private List<String> operations() {
    return seen.stream()
        .map(request -> request.requestTemplate().methodMetadata().configKey())
        .toList();
  }

  private Client watched(Client client) {
    return (request, options) -> {
      seen.add(request);
      return client.execute(request, options);
    };
  }

  private static LeatClient.Builder builder() {
    return LeatClient.builder().token("t").retries(RetryPolicy.none());
  }

  private static void find(LeatClient leat) {
    leat.contactIdentifiers().findContactIdentifier("x");
  }
}
