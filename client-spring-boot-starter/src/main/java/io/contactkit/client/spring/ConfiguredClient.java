package io.contactkit.client.spring;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Creates a client and names the properties at fault if that fails. */
final class ConfiguredClient {
  private ConfiguredClient() {}

  static <T> T create(String provider, Supplier<T> client) {
    try {
      return client.get();
    } catch (IllegalArgumentException | IllegalStateException e) {
      Pattern variable =
          Pattern.compile("CONTACTKIT_" + provider.toUpperCase(Locale.ROOT) + "_(\\w+)");
      String message =
          variable
              .matcher(String.valueOf(e.getMessage()))
              .replaceAll(
                  match ->
                      "contactkit."
                          + provider
                          + "."
                          + match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
              // a builder names its methods first
              .replaceFirst("^.* is required, or (.*) with fromEnv\\(\\)$", "$1 is required");
      throw new InvalidSettingsException("contactkit." + provider, message, e);
    }
  }
}
