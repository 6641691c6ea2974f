package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Param;

/** Writes a parameter so that no character of it means anything in a URL. */
public final class PercentEncoding implements Param.Expander {
  private static final String HEX = "0123456789ABCDEF";

  @Override
  public String expand(Object value) {
    String text = String.valueOf(value);
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(UTF_8)) {
      if (isUnreserved(octet)) {
        encoded.append((char) octet);
      } else {
        encoded.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || octet == '-'
        || octet == '.'
        || octet == '_'
        || octet == '~';
  }
}
