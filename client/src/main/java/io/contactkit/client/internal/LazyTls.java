package io.contactkit.client.internal;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Apache HttpClient's own TLS, loaded for those who connect with it. */
final class LazyTls implements TlsSocketStrategy {
  private volatile @Nullable TlsSocketStrategy loaded;

  @Override
  public SSLSocket upgrade(
      Socket socket, String host, int port, @Nullable Object attachment, HttpContext context)
      throws IOException {
    return tls().upgrade(socket, host, port, attachment, context);
  }

  /** Begins to load it while the caller does something else. */
  void loadAhead() {
    if (loaded == null) {
      Loading.start(this::tls);
    }
  }

  private TlsSocketStrategy tls() {
    TlsSocketStrategy known = loaded;
    return known == null ? load() : known;
  }

  private synchronized TlsSocketStrategy load() {
    TlsSocketStrategy known = loaded;
    if (known == null) {
      known = DefaultClientTlsStrategy.createDefault();
      loaded = known;
    }
    return known;
  }
}
