package io.contactkit.sandbox.seed;

/** What one provider's document has to show. */
interface Seed {
  void plant();
}
