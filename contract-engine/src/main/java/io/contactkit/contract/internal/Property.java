package io.contactkit.contract.internal;

import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Element;

/** A property of a schema; {@code declared} is where it stands, a {@code $ref} not followed. */
public record Property(String name, Element declared, SchemaView schema, boolean required) {

  /** Whether the property can be in a body that goes this way. */
  boolean travels(Direction direction) {
    return !declared.get(direction.absent()).isTrue()
        && schema
            .keyword(direction.absent())
            .filter(value -> value.isBoolean() && value.booleanValue())
            .isEmpty();
  }
}
