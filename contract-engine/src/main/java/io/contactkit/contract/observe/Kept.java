package io.contactkit.contract.observe;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** The beginning of a body that passes. */
final class Kept {
  private static final int MOST = 1 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private String fault = "";

  synchronized void add(byte[] buffer, int offset, int length) {
    int room = Math.min(length, MOST - bytes.size());
    bytes.write(buffer, offset, room);
    if (room < length) {
      fault = "it is longer than what is kept of it";
    }
  }

  /** It breaks off. */
  synchronized void isCut() {
    fault = "it broke off";
  }

  synchronized Exchange.Message message(Map<String, List<String>> headers) {
    return new Exchange.Message(headers, bytes.toByteArray(), fault);
  }
}
