package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Param;

/** Writes a parameter so that no character of it means anything in a URL. */
public final class PercentEncoding implements Param.Expander {
  private static final String HEX = "0123456789ABCDEF";

  @Override
  public String expand(Object value) {
    StringBuilder encoded = new StringBuilder();
    append(encoded, String.valueOf(value));
    return encoded.toString();
  }

  static void append(StringBuilder encoded, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnreserved(c)) {
        appendOctets(encoded, text.substring(i));
        return;
      }
      encoded.append(c);
    }
  }

  private static void appendOctets(StringBuilder encoded, String text) {
    for (byte octet : text.getBytes(UTF_8)) {
      if (isUnreserved((char) octet)) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
      }
    }
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
