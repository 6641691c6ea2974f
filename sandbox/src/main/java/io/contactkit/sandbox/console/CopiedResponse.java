package io.contactkit.sandbox.console;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps the beginning of a body while passing all of it on at once, also when that goes wrong. */
final class CopiedResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private final int longest;
  private @Nullable ServletOutputStream stream;

  CopiedResponse(HttpServletResponse response, int longest) {
    super(response);
    this.longest = longest;
  }

  byte[] copied() {
    return copy.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Copying(super.getOutputStream());
    }
    return stream;
  }

  private final class Copying extends ServletOutputStream {
    private final ServletOutputStream original;

    private Copying(ServletOutputStream original) {
      this.original = original;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      copy.write(bytes, offset, Math.min(length, Math.max(0, longest - copy.size())));
      original.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      original.flush();
    }

    @Override
    public boolean isReady() {
      return original.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      original.setWriteListener(listener);
    }
  }
}
