package io.contactkit.sandbox.internal;

/** Something that changes while the sandbox is used and can go back to the beginning. */
public interface Resettable {
  void reset();
}
