package io.contactkit.client.proof;

import io.contactkit.client.Calls.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One call and what it must look like on the wire.
 *
 * @param place the parameter or property that the case is about
 * @param refused whether code that is checked for null cannot make the call
 * @param query the parameters in the URL, by wire name
 */
record WireCase(
    Target target,
    Set<String> schemes,
    Place place,
    Variant variant,
    boolean refused,
    List<Object> arguments,
    Map<String, String> path,
    Map<String, String> query,
    @Nullable JsonNode body) {

  enum Variant {
    UNSET,
    NULL,
    VALUE,
    /** Characters that mean something in a URL or in JSON. */
    AWKWARD
  }

  /** What a case is about, as the document has it. */
  record Place(String kind, String label, boolean required, boolean nullable) {}

  @Override
  public String toString() {
    return "%s %s %s %s".formatted(target, place.kind(), place.label(), variant);
  }
}
