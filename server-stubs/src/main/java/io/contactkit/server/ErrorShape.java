package io.contactkit.server;

import java.util.List;

/** How one provider words errors. A bean of the same name replaces the kit's. */
public interface ErrorShape {

  /** The provider's title in its document, in lower case. */
  String provider();

  /** A request that breaks constraints, all of them in order. */
  Answer violations(List<Violation> violations);

  /** A request that never reaches an operation, or fails there unexpectedly. */
  Answer refusal(Refusal refusal);
}
