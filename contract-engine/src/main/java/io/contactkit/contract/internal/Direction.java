package io.contactkit.contract.internal;

import io.contactkit.openapi.Element;

/** Which way a body goes; some properties go one way only. */
public enum Direction {
  REQUEST("readOnly"),
  RESPONSE("writeOnly");

  private final String otherWayOnly;

  Direction(String otherWayOnly) {
    this.otherWayOnly = otherWayOnly;
  }

  /** Whether a property can be in a body that goes this way. */
  public boolean admits(Property property) {
    Element declared = property.declared();
    return !declared.get(otherWayOnly).isTrue()
        && property
            .schema()
            .keyword(otherWayOnly)
            .filter(value -> value.isBoolean() && value.booleanValue())
            .isEmpty();
  }
}
