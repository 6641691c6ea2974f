package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.Optional;

/**
 * Whether an object may hold properties that its schema does not name. Where the schema is silent,
 * servers of this kit refuse them in a request and its clients ignore them in an answer.
 */
enum Openness {
  CLOSED,
  TYPED,
  OPEN;

  static Openness of(FlatSchema schema, Side side) {
    Element additional = schema.keyword("additionalProperties");
    if (additional.isObject()) {
      return additional.node().isEmpty() ? OPEN : TYPED;
    }
    if (additional.exists()) {
      return additional.isTrue() ? OPEN : CLOSED;
    }
    boolean saysNothing = schema.properties().isEmpty();
    return side == Side.REQUEST && !saysNothing ? CLOSED : OPEN;
  }

  static Optional<Effect> effect(Openness released, Openness current) {
    return released == current
        ? Optional.empty()
        : Optional.of(Effect.growing(released.compareTo(current)));
  }
}
