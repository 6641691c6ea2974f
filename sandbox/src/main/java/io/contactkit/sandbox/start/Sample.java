package io.contactkit.sandbox.start;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to try.
 *
 * @param baseUrl where the API is
 */
record Sample(
    String api, String baseUrl, String url, Map<String, String> headers, @Nullable String body) {
  /** A command for a POSIX shell. */
  String curl() {
    StringBuilder command = new StringBuilder("curl");
    headers.forEach((name, value) -> command.append(" -H ").append(quoted(name + ": " + value)));
    if (body != null) {
      command.append(" -d ").append(quoted(body));
    }
    return command.append(' ').append(quoted(url)).toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
