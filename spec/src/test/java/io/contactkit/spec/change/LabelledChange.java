package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;

/**
 * One change and what it means.
 *
 * @param label what it means by this kit's decisions
 * @param without what it would mean without the decision, if it depends on one
 * @param decision the decision that it depends on, or nothing
 */
record LabelledChange(
    String name,
    boolean isUndone,
    Document released,
    Document current,
    Level label,
    Level without,
    String because,
    String decision) {

  @Override
  public String toString() {
    return isUndone ? "undone: " + name : name;
  }
}
