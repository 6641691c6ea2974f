package io.contactkit.contract.observe;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps the beginning of what is read through it. */
final class Copying extends FilterInputStream {
  private final Kept kept;

  Copying(InputStream in, Kept kept) {
    super(in);
    this.kept = kept;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    if (n > 0) {
      kept.add(buffer, offset, n);
    }
    return n;
  }
}
