package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.List;

/** An element together with the role that it plays, so that a schema is never taken for data. */
public record Part(Kind kind, Element element) {

  /** The roles that this kit's documents use. */
  public enum Kind {
    DOCUMENT,
    INFO,
    SERVER,
    TAG,
    EXTERNAL_DOCS,
    PATHS,
    PATH,
    OPERATION,
    PARAMETER,
    REQUEST_BODY,
    RESPONSES,
    RESPONSE,
    HEADER,
    MEDIA_TYPE,
    EXAMPLE,
    SCHEMA,
    COMPONENTS,
    SECURITY_SCHEME,
    ERROR_CODE,
    PROTOCOL_ERRORS
  }

  /** This part and all parts below it, owners first; {@code $ref} is not followed. */
  public List<Part> tree() {
    List<Part> parts = new ArrayList<>();
    collect(this, parts);
    return parts;
  }

  private static void collect(Part part, List<Part> parts) {
    parts.add(part);
    Grammar.children(part).forEach(child -> collect(child, parts));
  }
}
