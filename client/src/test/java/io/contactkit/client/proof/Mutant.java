package io.contactkit.client.proof;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One changed answer.
 *
 * @param from the documented answer that it was made of
 * @param status the status that it has
 * @param body what can be read of it, or null if that is nothing
 * @param place the JSON pointer of the change, for a changed field
 */
record Mutant(
    Kind kind, Documented from, int status, @Nullable JsonNode body, String place, Answer answer) {

  @Override
  public String toString() {
    return "%s, %s%s".formatted(from, kind.label(), place.isEmpty() ? "" : " at " + place);
  }
}
