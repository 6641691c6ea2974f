package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import java.util.List;

/** A request that breaks constraints of its operation. */
public final class InvalidRequestException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Violation> violations;

  InvalidRequestException(List<Violation> violations) {
    super(violations.toString(), null, false, false);
    this.violations = violations.stream().distinct().sorted().toList();
  }

  List<Violation> violations() {
    return violations;
  }
}
