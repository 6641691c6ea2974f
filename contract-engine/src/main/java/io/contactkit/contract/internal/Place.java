package io.contactkit.contract.internal;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value inside a body together with its schema.
 *
 * @param path the keys and indices from the body's root
 * @param schema as declared; empty for a value that the document does not know
 * @param chosen the alternative of the schema that the value satisfies; the schema itself where it
 *     has no alternatives
 */
public record Place(
    List<String> path, JsonNode value, Optional<SchemaView> schema, Optional<SchemaView> chosen) {

  public Place {
    path = List.copyOf(path);
  }

  /** The JSON pointer of the value; empty for the body itself. */
  public String pointer() {
    JsonPointer pointer = JsonPointer.empty();
    for (String step : path) {
      pointer = pointer.appendProperty(step);
    }
    return pointer.toString();
  }
}
