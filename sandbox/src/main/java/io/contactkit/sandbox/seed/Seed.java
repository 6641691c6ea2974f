package io.contactkit.sandbox.seed;

/** What one provider's document has to show. */
interface Seed {
  void plant();

  /** Takes away what deleting the rows of a table does not. */
  default void clear() {}
}
