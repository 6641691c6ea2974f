package io.contactkit.openapi.change;

/**
 * Where a change shows on the wire.
 *
 * @param part {@code request body}, {@code query limit}, {@code response 200}, {@code response
 *     header Location}, {@code error code 7}, {@code security}; empty for the whole operation
 * @param path into the value, {@code *} for any item: {@code /data/*&#47;name}
 */
public record Use(String operationId, String part, String path) {

  /** The same with more of a path. */
  Use below(String more) {
    return more.isEmpty() ? this : new Use(operationId, part, path + more);
  }

  Use child(String segment) {
    return new Use(operationId, part, path + "/" + segment.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public String toString() {
    return (operationId + " " + (part + " " + path).strip()).strip();
  }
}
