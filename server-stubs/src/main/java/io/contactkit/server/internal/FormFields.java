package io.contactkit.server.internal;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names and values of {@code application/x-www-form-urlencoded}, in the order of the text. */
final class FormFields {

  private FormFields() {}

  /**
   * Reads a text that holds each byte as one Latin-1 character.
   *
   * @throws IllegalArgumentException if a name or value is not percent-encoded UTF-8
   */
  static Map<String, List<String>> of(String bytes) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : bytes.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        fields.computeIfAbsent(decoded(name), it -> new ArrayList<>()).add(decoded(value));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    byte[] bytes =
        URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
