package io.contactkit.client.proof;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether a value that a client wrote back is the one that it was sent. */
final class Lossless {
  private Lossless() {}

  /**
   * Unknown fields may be gone, null and {@code ""} may be absent, 1 may be true; nothing else may
   * differ.
   */
  static boolean same(JsonNode sent, JsonNode back, Optional<Schema> schema) {
    if (sent.isNull() || back.isMissingNode()) {
      boolean nothing = sent.isNull() || (sent.isString() && sent.asString().isEmpty());
      return nothing && (back.isNull() || back.isMissingNode());
    }
    if (sent.isObject()) {
      return back.isObject()
          && sent.properties().stream().allMatch(member -> same(member, back, schema))
          && back.properties().stream()
              .allMatch(member -> member.getValue().isNull() || sent.has(member.getKey()));
    }
    if (sent.isArray()) {
      boolean same = back.isArray() && sent.size() == back.size();
      for (int i = 0; same && i < sent.size(); i++) {
        same = same(sent.get(i), back.get(i), schema.flatMap(of -> of.member("0")));
      }
      return same;
    }
    return sent.asString().equals(back.asString(""))
        || (sent.isNumber() && back.isBoolean() && sent.asBoolean() == back.booleanValue())
        || sameTime(sent, back);
  }

  private static boolean same(
      Map.Entry<String, JsonNode> member, JsonNode back, Optional<Schema> schema) {
    boolean unknown =
        schema.filter(of -> !of.properties().isEmpty()).isPresent()
            && schema.get().member(member.getKey()).isEmpty();
    return unknown
        || same(
            member.getValue(),
            back.path(member.getKey()),
            schema.flatMap(of -> of.member(member.getKey())));
  }

  private static boolean sameTime(JsonNode sent, JsonNode back) {
    try {
      return OffsetDateTime.parse(sent.asString()).equals(OffsetDateTime.parse(back.asString("")));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
