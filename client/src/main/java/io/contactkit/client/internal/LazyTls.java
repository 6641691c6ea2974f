package io.contactkit.client.internal;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Apache HttpClient's own TLS, loaded with the first connection that asks for it. */
final class LazyTls implements TlsSocketStrategy {

  @Override
  public SSLSocket upgrade(
      Socket socket, String host, int port, @Nullable Object attachment, HttpContext context)
      throws IOException {
    return Standard.TLS.upgrade(socket, host, port, attachment, context);
  }

  private static final class Standard {
    static final TlsSocketStrategy TLS = DefaultClientTlsStrategy.createDefault();
  }
}
