package io.contactkit.sandbox.internal;

/** A state of a whole provider, or of the sandbox. */
public enum Switch {
  LEAT_MAINTENANCE,
  CAPILLARY_SEARCH_INDEX_DOWN,
  SEEDED,
  /** Seen by nobody: it goes with the transaction that turns it on. */
  STARTING_OVER
}
