package io.contactkit.contract.compare;

/** One aspect in which an interaction is compared with its operation. */
interface Check {
  void check(Subject subject);
}
