package io.contactkit.server.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is not the one on the wire; it is read as it is needed, never by a listener. */
final class BodyStream extends ServletInputStream {

  private final InputStream bytes;
  private boolean finished;

  BodyStream(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    int read = bytes.read();
    finished = read < 0;
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = bytes.read(target, offset, length);
    finished = read < 0;
    return read;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new UnsupportedOperationException("operations read their bodies at once");
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
