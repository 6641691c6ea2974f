package io.contactkit.contract.internal;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the text of a parameter or header as what its schema says it is. */
public final class WireValue {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

  private WireValue() {}

  /** The value; text that is not of the schema's type stays a string, which the schema refuses. */
  public static JsonNode of(SchemaView schema, String text) {
    boolean number = schema.type().equals("integer") || schema.type().equals("number");
    boolean truth =
        schema.type().equals("boolean") && (text.equals("true") || text.equals("false"));
    return truth || (number && NUMBER.matcher(text).matches())
        ? JsonMapper.shared().readTree(text)
        : JsonNodeFactory.instance.stringNode(text);
  }
}
