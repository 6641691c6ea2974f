package io.contactkit.contract.observe;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.SessionOutputBuffer;
import org.apache.hc.core5.io.CloseMode;

/** A connection that can end in the middle of a response, as the target's did. */
final class ClientConnection extends DefaultBHttpServerConnection {

  private ClientConnection() {
    super("http", Http1Config.DEFAULT);
  }

  static ClientConnection of(Socket socket) throws IOException {
    ClientConnection connection = new ClientConnection();
    connection.bind(socket);
    return connection;
  }

  @Override
  protected OutputStream createContentOutputStream(
      long length,
      SessionOutputBuffer buffer,
      OutputStream out,
      Supplier<List<? extends Header>> trailers) {
    return new Body(super.createContentOutputStream(length, buffer, out, trailers));
  }

  /** A body whose end is not written where there is none. */
  final class Body extends FilterOutputStream {
    private Body(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    /** Ends the connection: the client sees that something is missing. */
    void breakOff() {
      ClientConnection.this.close(CloseMode.IMMEDIATE);
    }
  }
}
