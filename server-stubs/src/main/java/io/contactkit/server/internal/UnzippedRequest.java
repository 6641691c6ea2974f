package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose body is unpacked as it is read. */
final class UnzippedRequest extends HttpServletRequestWrapper {

  private @Nullable ServletInputStream body;

  UnzippedRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      ServletInputStream packed = super.getInputStream();
      body = BodyFilter.hasBody(this) ? new BodyStream(new Unpacked(packed)) : packed;
    }
    return body;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isGone(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isGone(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  private static boolean isGone(String name) {
    return HttpHeaders.CONTENT_ENCODING.equalsIgnoreCase(name);
  }

  /**
   * Unpacks from the first byte that is asked for, so that what is wrong is an operation's error.
   */
  private static final class Unpacked extends FilterInputStream {

    private boolean begun;

    Unpacked(InputStream packed) {
      super(packed);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        if (!begun) {
          in = new GZIPInputStream(in);
          begun = true;
        }
        return in.read(target, offset, length);
      } catch (ZipException | EOFException e) {
        throw new InvalidRequestException(
            List.of(
                Violation.of(Location.BODY, "", "must be packed with gzip, as its encoding says")));
      }
    }
  }
}
