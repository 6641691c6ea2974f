package io.contactkit.sandbox.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong with an answer. */
enum Fault {
  SLOW,
  UNAUTHORIZED,
  TOO_MANY_REQUESTS,
  MAINTENANCE,
  RESET,
  TRUNCATED,
  MALFORMED;

  @JsonValue
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Fault> of(String written) {
    return Arrays.stream(values()).filter(fault -> fault.written().equals(written)).findFirst();
  }
}
