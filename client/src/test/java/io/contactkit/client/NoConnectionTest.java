package io.contactkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.CreateContactIdentifierRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What has no connection was not sent, so it is tried again whatever it is. */
class NoConnectionTest {
  private static final int CONNECTIONS_PER_HOST = 64;

  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void isTriedAgainIfTheConnectionIsRefused() throws IOException {
    Listener gone = Listener.start(socket -> {});
    gone.close();

    assertThatThrownBy(() -> create(client(gone.url())))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessage("createContactIdentifier failed: no connection")
        .hasCauseInstanceOf(ConnectException.class);

    assertThat(pauses).hasSize(2);
  }

  @Test
  void isTriedAgainIfTheHostIsUnknown() {
    assertThatThrownBy(() -> create(client("https://nobody.invalid")))
        .isExactlyInstanceOf(TransportException.class)
        .hasMessage("createContactIdentifier failed: no connection")
        .hasCauseInstanceOf(UnknownHostException.class);

    assertThat(pauses).hasSize(2);
  }

  @Test
  void isTriedAgainIfNobodyTakesTheConnection() throws IOException {
    List<Socket> queue = new ArrayList<>();
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Assumptions.assumeTrue(isFilled(queue, busy), "this system queues without end");

      assertThatThrownBy(() -> create(client("http://127.0.0.1:" + busy.getLocalPort())))
          .isExactlyInstanceOf(CallTimeoutException.class)
          .hasMessage("createContactIdentifier failed: no connection in time")
          .hasCauseInstanceOf(ConnectTimeoutException.class);
    } finally {
      for (Socket socket : queue) {
        socket.close();
      }
    }
    assertThat(pauses).hasSize(2);
  }

  @Test
  void isTriedAgainIfThePoolHasNoConnectionLeft() throws Exception {
    CountDownLatch taken = new CountDownLatch(CONNECTIONS_PER_HOST);
    ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS_PER_HOST);
    try (WireServer server = WireServer.start()) {
      server.replies(socket -> taken.countDown());
      LeatClient held = LeatClient.builder().baseUrl(server.url()).token("t").build();
      for (int i = 0; i < CONNECTIONS_PER_HOST; i++) {
        callers.execute(() -> assertThat(catchThrowable(() -> create(held))).isNotNull());
      }
      taken.await();

      assertThatThrownBy(() -> create(client(server.url())))
          .isExactlyInstanceOf(CallTimeoutException.class)
          .hasMessage("createContactIdentifier failed: no connection in time")
          .hasCauseInstanceOf(ConnectionRequestTimeoutException.class);

      assertThat(pauses).hasSize(2);
      assertThat(server.received()).hasSize(CONNECTIONS_PER_HOST);
    } finally {
      callers.shutdownNow();
    }
  }

  /** Whether a queue was filled that is never served; what does not fit in gets no connection. */
  private static boolean isFilled(List<Socket> queue, ServerSocket server) throws IOException {
    for (int i = 0; i < 20; i++) {
      Socket socket = new Socket();
      queue.add(socket);
      try {
        socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 200);
      } catch (SocketTimeoutException e) {
        return true;
      }
    }
    return false;
  }

  private LeatClient client(String url) {
    return LeatClient.builder()
        .baseUrl(url)
        .token("t")
        .connectTimeout(Duration.ofMillis(100))
        .retries(RetryPolicy.standard().withSleeper(pauses::add))
        .build();
  }

  private static void create(LeatClient client) {
    client
        .contactIdentifiers()
        .createContactIdentifier(new CreateContactIdentifierRequest().contactIdentifierValue("x"));
  }
}
