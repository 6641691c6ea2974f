package io.contactkit.server.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Which JSON scalars, and which texts in a path or query, are values of a Java type. */
final class ScalarCheck {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern INTEGER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,99}");

  private final JsonMapper mapper;
  private final int maxStringLength;

  ScalarCheck(JsonMapper mapper, int maxStringLength) {
    this.mapper = mapper;
    this.maxStringLength = maxStringLength;
  }

  /** The rule that the value breaks, or null. */
  @Nullable String brokenRule(JsonNode value, Class<?> type) {
    if (type.isEnum()) {
      return enumRule(value, type);
    }
    if (type == Integer.class) {
      return integerRule(value, value.canConvertToInt(), 32);
    }
    if (type == Long.class) {
      return integerRule(value, value.canConvertToLong(), 64);
    }
    if (type == Boolean.class) {
      return value.isBoolean() ? null : "must be a boolean";
    }
    if (type == Object.class) {
      return null;
    }
    return value.isString() ? textRule(value.stringValue(), type) : "must be a string";
  }

  /** A text as the JSON that it stands for, which is the text itself if it stands for nothing. */
  JsonNode json(String text, Class<?> type) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if ((type == Integer.class || type == Long.class) && INTEGER_FORM.matcher(text).matches()) {
      return mapper.readTree(text);
    }
    if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
      return json.booleanNode(Boolean.parseBoolean(text));
    }
    return json.stringNode(text);
  }

  /** A text of a form, where booleans have words of their own and enums can be numbers. */
  JsonNode formJson(String text, Class<?> type, ApiFacts facts) {
    Boolean truth = type == Boolean.class ? facts.formBooleans().get(text) : null;
    if (truth != null) {
      return JsonNodeFactory.instance.booleanNode(truth);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .<JsonNode>map(mapper::valueToTree)
          .filter(constant -> constant.asString().equals(text))
          .findFirst()
          .orElseGet(() -> JsonNodeFactory.instance.stringNode(text));
    }
    return json(text, type);
  }

  private @Nullable String integerRule(JsonNode value, boolean fits, int bits) {
    if (!value.isIntegralNumber()) {
      return "must be an integer";
    }
    return fits ? null : "must be an integer of at most " + bits + " bits";
  }

  private @Nullable String enumRule(JsonNode value, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    boolean known = Arrays.stream(constants).anyMatch(c -> mapper.valueToTree(c).equals(value));
    return known
        ? null
        : Arrays.stream(constants)
            .map(Object::toString)
            .collect(Collectors.joining(", ", "must be one of ", ""));
  }

  private @Nullable String textRule(String text, Class<?> type) {
    if (text.indexOf('\0') >= 0) {
      return "must not contain a NUL character";
    }
    if (hasHalfSurrogatePair(text)) {
      return "must not contain half a surrogate pair";
    }
    if (text.length() > maxStringLength) {
      return "must not be longer than " + maxStringLength + " characters";
    }
    if (type == UUID.class) {
      return UUID_FORM.matcher(text).matches() ? null : "must be a UUID";
    }
    if (type == OffsetDateTime.class) {
      return isDateTime(text) ? null : "must be a date-time";
    }
    if (type == URI.class) {
      return isUri(text) ? null : "must be a URI";
    }
    return null;
  }

  // JSON can escape one, but UTF-8 has no bytes for it, so no database and no path could hold it
  private static boolean hasHalfSurrogatePair(String text) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static boolean isDateTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isUri(String text) {
    try {
      new URI(text);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
