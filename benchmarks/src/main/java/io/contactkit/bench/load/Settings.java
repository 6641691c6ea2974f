package io.contactkit.bench.load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the command line says, as {@code name=value}. */
record Settings(Map<String, String> values) {

  static Settings of(String[] args) {
    return new Settings(
        Arrays.stream(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  /** Whether a part of the measurement is asked for. */
  boolean wants(String part) {
    return List.of(text("parts").split(",")).contains(part);
  }

  Path path(String name) {
    return Path.of(text(name)).toAbsolutePath().normalize();
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  double seconds() {
    return Double.parseDouble(text("seconds"));
  }

  Optional<Path> jdk25() {
    return text("jdk25").equals("none") ? Optional.empty() : Optional.of(path("jdk25"));
  }

  Sandbox sandbox() {
    return new Sandbox(
        path("sandbox"), Path.of(System.getProperty("java.home")), path("work").resolve("run"));
  }

  private String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name + " among " + values.keySet());
    }
    return value;
  }
}
