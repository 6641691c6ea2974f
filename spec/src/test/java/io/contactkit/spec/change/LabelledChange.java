package io.contactkit.spec.change;

import io.contactkit.spec.ApiSpec;

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
    ApiSpec released,
    ApiSpec current,
    Level label,
    Level without,
    String because,
    String decision) {

  @Override
  public String toString() {
    return isUndone ? "undone: " + name : name;
  }
}
