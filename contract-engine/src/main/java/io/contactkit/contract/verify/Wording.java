package io.contactkit.contract.verify;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.support.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what Pact found in a body into terms of place, expected and actual value. */
final class Wording {
  private static final Pattern MISSING_KEYS =
      Pattern.compile("Actual map is missing the following keys: (.*)");
  private static final Pattern MATCHER =
      Pattern.compile("Expected .* to (match .*|be an? .*|be the same type as .*)", Pattern.DOTALL);

  private static final Pattern SAME_TYPE =
      Pattern.compile("be the same type as .*\\((\\w+)\\).*", Pattern.DOTALL);
  private static final Map<String, String> TYPES =
      Map.of(
          "String", "a text",
          "Integer", "an integer",
          "Decimal", "a number",
          "Boolean", "true or false",
          "Array", "a list",
          "Object", "an object",
          "Null", "null");

  private Wording() {}

  /** One difference, or one for each key that is missing. */
  static List<Mismatch> of(BodyMismatch found) {
    Matcher missing = MISSING_KEYS.matcher(found.getMismatch());
    if (!missing.matches()) {
      return List.of(one(found));
    }
    return missingKeys(found, missing.group(1))
        .map(key -> Mismatch.absent(found.getPath() + "." + key, "to be there"))
        .toList();
  }

  // A key may hold what the sentence separates keys with, so the objects are asked first.
  private static Stream<String> missingKeys(BodyMismatch found, String listed) {
    if (found.getExpected() instanceof JsonValue.Object expected
        && found.getActual() instanceof JsonValue.Object actual) {
      return expected.getEntries().keySet().stream()
          .filter(key -> !actual.getEntries().containsKey(key));
    }
    return Stream.of(listed.split(", "));
  }

  private static Mismatch one(BodyMismatch found) {
    String reason = found.getMismatch();
    Matcher matcher = MATCHER.matcher(reason);
    if (matcher.matches()) {
      return Mismatch.of(found.getPath(), plain(matcher.group(1)), value(found.getActual()));
    }
    String expected = value(found.getExpected());
    String actual = value(found.getActual());
    return expected.equals(actual)
        ? Mismatch.of(found.getPath(), reason, actual)
        : Mismatch.of(found.getPath(), expected, actual);
  }

  private static String value(@Nullable Object value) {
    return value instanceof JsonValue json ? json.serialise() : String.valueOf(value);
  }

  // "be the same type as 'x' (String)": the recorded value is only an example there.
  private static String plain(String demand) {
    Matcher sameType = SAME_TYPE.matcher(demand);
    return sameType.matches()
        ? TYPES.getOrDefault(sameType.group(1), "a " + sameType.group(1))
        : "to " + demand;
  }
}
