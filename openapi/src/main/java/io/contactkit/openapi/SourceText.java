package io.contactkit.openapi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text and the tree that it stands for, YAML or JSON. */
record SourceText(String name, String text, JsonNode tree) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static SourceText of(String name, byte[] bytes) {
    try {
      return of(
          name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new DocumentException(name + " is not a text in UTF-8.");
    }
  }

  static SourceText of(String name, String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      throw new DocumentException(name + " is empty.");
    }
    try {
      return new SourceText(name, plain, tree(plain));
    } catch (UnreadableException e) {
      throw new DocumentException("%s: %s.".formatted(name, e.getMessage()));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new DocumentException(
          "%s is not YAML: %s (line %d).".formatted(name, oneLine(e.getProblem()), line));
    } catch (YamlEngineException e) {
      throw new DocumentException("%s is not YAML: %s.".formatted(name, oneLine(e.getMessage())));
    } catch (StackOverflowError e) {
      throw new DocumentException(name + ": nests too deep.");
    }
  }

  /** Whether the text is JSON, which Jackson reads much faster than a reader of YAML. */
  static boolean looksLikeJson(String text) {
    String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private static JsonNode tree(String text) {
    if (looksLikeJson(text)) {
      try {
        return JSON.readTree(text);
      } catch (JacksonException e) {
        // A flow mapping of YAML begins like JSON; YAML's reader says what is wrong with either.
      }
    }
    return YamlTree.read(text);
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "cannot be read" : message.strip().split("\\R", 2)[0];
  }
}
