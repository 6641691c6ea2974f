package io.contactkit.client.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A request byte by byte: everything up to the empty line, and the body. */
record RawRequest(String head, byte[] body) {

  /** The next request, or null if the connection ends before one. */
  static RawRequest read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        return null;
      }
      bytes.write(octet);
    }
    RawRequest request = new RawRequest(bytes.toString(ISO_8859_1), new byte[0]);
    List<String> length = request.header("Content-Length");
    return length.isEmpty()
        ? request
        : new RawRequest(request.head, in.readNBytes(Integer.parseInt(length.get(0))));
  }

  String line() {
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** The header lines as sent. */
  List<String> headers() {
    return head.lines().skip(1).filter(line -> !line.isEmpty()).toList();
  }

  /** All values of a header. */
  List<String> header(String name) {
    return headers().stream()
        .filter(line -> nameOf(line).equalsIgnoreCase(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .toList();
  }

  static String nameOf(String headerLine) {
    return headerLine.substring(0, headerLine.indexOf(':'));
  }

  String text() {
    return new String(body, UTF_8);
  }
}
