package io.contactkit.contract.pact;

import tools.jackson.databind.JsonNode;

/**
 * A rule that stands for the recorded value when answers are compared.
 *
 * @param part {@code body}, {@code header}, {@code query}, {@code path} or {@code status}
 * @param expression where in the part: {@code $.data.uuid} in a body, a name in header and query,
 *     empty for the path
 * @param type {@code type}, {@code regex}, {@code integer}, …
 * @param rule the whole rule, such as {@code {"match": "regex", "regex": "\\d+"}}
 * @param sufficient whether a value that matches this rule needs to match no other at the same
 *     expression: {@code "combine": "OR"}
 */
public record RecordedMatcher(
    String part, String expression, String type, JsonNode rule, boolean sufficient) {

  /** A rule among others that all have to match. */
  public RecordedMatcher(String part, String expression, String type, JsonNode rule) {
    this(part, expression, type, rule, false);
  }
}
