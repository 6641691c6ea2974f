package io.contactkit.contract.internal;

import io.contactkit.openapi.Document;

/** What things are called in messages. */
public final class Names {
  private static final String SCHEMAS = "/components/schemas/";

  private Names() {}

  /** The provider's name, as in pacts. */
  public static String provider(Document spec) {
    String file = spec.fileName();
    boolean isYaml = file.endsWith(".yaml") || file.endsWith(".yml");
    return isYaml ? file.substring(0, file.lastIndexOf('.')) : file;
  }

  /** A schema or property by its JSON pointer: {@code ContactReference.email}. */
  public static String declaration(String pointer) {
    String name = pointer.startsWith(SCHEMAS) ? pointer.substring(SCHEMAS.length()) : pointer;
    return name.replace("/properties/", ".").replaceAll("/allOf/\\d+", "").replace("/items", "[]");
  }
}
