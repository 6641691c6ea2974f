package io.contactkit.contract.compare;

/** What is asked of an interaction. */
enum Mode {
  /** A consumer's pact, which leaves out what it does not rely on. */
  PACT,
  /** A pact that records whole messages, each with exactly one alternative of credentials. */
  WHOLE_PACT,
  /** What was on the wire, where a wrong request stays wrong, however it was answered. */
  TRAFFIC
}
