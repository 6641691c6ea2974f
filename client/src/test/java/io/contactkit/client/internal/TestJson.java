package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client's own reading and writing of JSON, for tests. */
public final class TestJson {
  private static final Json JSON = Json.standard();
  private static final JsonMapper TREES = new JsonMapper();

  private TestJson() {}

  @SuppressWarnings("unchecked")
  public static <T> T read(String json, Type type) {
    try {
      return (T) JSON.read(json.getBytes(UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String write(Object value) {
    try {
      return new String(JSON.write(value), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode tree(String json) {
    return TREES.readTree(json);
  }
}
