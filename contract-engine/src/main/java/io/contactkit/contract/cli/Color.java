package io.contactkit.contract.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When lines are coloured. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether this run is; output for programs never is. */
  static boolean isOn(String[] arguments, Map<String, String> environment) {
    boolean isText =
        Configuration.value(arguments, "--format")
            .map(format -> format.equalsIgnoreCase("text"))
            .orElse(true);
    Optional<String> when =
        Configuration.value(arguments, "--color").map(it -> it.toUpperCase(Locale.ROOT));
    boolean wanted =
        when.filter(it -> !it.equals(AUTO.name()))
            .map(it -> it.equals(ALWAYS.name()))
            .orElseGet(
                () ->
                    environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && Terminal.isInteractive(environment));
    return isText && wanted;
  }
}
