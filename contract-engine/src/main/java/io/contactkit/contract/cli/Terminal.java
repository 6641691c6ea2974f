package io.contactkit.contract.cli;

import java.io.Console;
import java.util.Map;

/** Whether a line can be written over. */
final class Terminal {
  private Terminal() {}

  static boolean isInteractive(Map<String, String> environment) {
    Console console = System.console();
    return console != null
        && !environment.getOrDefault("TERM", "dumb").equals("dumb")
        && isTerminal(console);
  }

  // From JDK 22 on there is a console without a terminal, which says so itself.
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
