package io.contactkit.openapi;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A business error as the vendor numbers it, with the HTTP status it comes with. The severity is
 * null for errors and names anything milder, such as {@code warning}.
 */
public record ErrorCode(
    int code, String name, String message, int status, @Nullable String severity) {
  private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");

  public boolean isWarning() {
    return "warning".equals(severity);
  }

  /** The name of the example that shows this error: {@code CONTACT_NOT_FOUND}, contactNotFound. */
  public String exampleName() {
    return WORD_START
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
