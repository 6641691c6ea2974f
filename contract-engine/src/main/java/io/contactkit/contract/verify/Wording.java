package io.contactkit.contract.verify;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.support.json.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts what Pact found in a body into terms of place, expected and actual value. */
final class Wording {
  private static final Pattern MISSING_KEYS =
      Pattern.compile("Actual map is missing the following keys: (.*)");
  private static final Pattern MATCHER =
      Pattern.compile("Expected .* to (match .*|be an? .*|be the same type as .*)", Pattern.DOTALL);

  private Wording() {}

  static Mismatch of(BodyMismatch found) {
    String reason = found.getMismatch();
    Matcher missing = MISSING_KEYS.matcher(reason);
    if (missing.matches()) {
      String key = missing.group(1);
      String place = key.contains(", ") ? found.getPath() : found.getPath() + "." + key;
      return Mismatch.of(place, "to be there", "absent");
    }
    Matcher matcher = MATCHER.matcher(reason);
    if (matcher.matches()) {
      return Mismatch.of(found.getPath(), "to " + matcher.group(1), value(found.getActual()));
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
}
