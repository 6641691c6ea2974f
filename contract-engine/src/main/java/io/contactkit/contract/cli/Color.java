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
  static boolean isOn(
      Optional<String> format,
      String[] arguments,
      Map<String, String> environment,
      boolean isTerminal) {
    boolean isText = format.map(it -> it.equalsIgnoreCase("text")).orElse(true);
    Optional<String> when =
        Configuration.value(arguments, "--color").map(it -> it.toUpperCase(Locale.ROOT));
    boolean wanted =
        when.filter(it -> !it.equals(AUTO.name()))
            .map(it -> it.equals(ALWAYS.name()))
            .orElseGet(() -> isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
    return isText && wanted;
  }
}
