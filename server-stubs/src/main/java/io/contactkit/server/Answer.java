package io.contactkit.server;

import java.util.Map;

/**
 * A status, headers and one of the generated models as body, ready to be written.
 *
 * @param mediaType of the body, a refinement of JSON
 */
public record Answer(int status, String mediaType, Map<String, String> headers, Object body) {

  private static final String JSON = "application/json";

  /** A JSON answer. */
  public static Answer of(int status, Object body) {
    return new Answer(status, JSON, Map.of(), body);
  }

  /** The same answer with one header more. */
  public Answer with(String header, String value) {
    return new Answer(status, mediaType, Map.of(header, value), body);
  }
}
