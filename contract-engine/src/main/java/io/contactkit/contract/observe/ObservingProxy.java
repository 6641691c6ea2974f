package io.contactkit.contract.observe;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/**
 * A server that passes everything on to another one and back, and tells what has passed.
 *
 * <p>Bodies pass while they arrive; of each, the beginning is kept. Thread-safe.
 */
public final class ObservingProxy implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 1_000;

  /** Answers what is not passed on. */
  @FunctionalInterface
  public interface Administration {
    /** JSON for a method, or the empty text if it cannot be used. */
    String answer(String method);
  }

  private final CloseableHttpClient client;
  private final HttpServer server;

  private ObservingProxy(CloseableHttpClient client, HttpServer server) {
    this.client = client;
    this.server = server;
  }

  /**
   * A proxy in front of a server.
   *
   * @param target the address that stands for the root of the proxy
   * @param listen where clients call it; port zero for any that is free
   * @param listener is told each exchange when it is over, by several threads
   * @param adminPath a path that is neither passed on nor told
   * @throws IOException if the port cannot be opened
   */
  public static ObservingProxy start(
      URI target,
      InetSocketAddress listen,
      Consumer<Exchange> listener,
      String adminPath,
      Administration administration)
      throws IOException {
    CloseableHttpClient client = client();
    HttpRequestHandler handler =
        new Passage(client, target, listener, adminPath, administration)::handle;
    HttpServer server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(listen.getAddress())
            .setListenerPort(listen.getPort())
            .setSocketConfig(SocketConfig.custom().setTcpNoDelay(true).build())
            .setConnectionFactory(ClientConnection::of)
            // date and server are the target's
            .setHttpProcessor(
                HttpProcessorBuilder.create()
                    .addAll(new ResponseContent(true), new ResponseConnControl())
                    .build())
            // whatever the client believes to call
            .setRequestRouter((request, context) -> handler)
            .create();
    server.start();
    return new ObservingProxy(client, server);
  }

  // Nothing is followed, unpacked, repeated or remembered: it passes as it is.
  private static CloseableHttpClient client() {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .build())
        .disableAutomaticRetries()
        .disableAuthCaching()
        .disableContentCompression()
        .disableCookieManagement()
        .disableDefaultUserAgent()
        .disableRedirectHandling()
        .build();
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  /** Ends it; what is on its way is given up. */
  @Override
  public void close() {
    server.initiateShutdown();
    try {
      // a last response is still written
      server.awaitTermination(TimeValue.of(200, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close(CloseMode.IMMEDIATE);
    client.close(CloseMode.IMMEDIATE);
  }
}
