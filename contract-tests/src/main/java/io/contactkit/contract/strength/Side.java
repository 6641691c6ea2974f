package io.contactkit.contract.strength;

/** Who is broken on purpose. */
public enum Side {
  PROVIDER,
  CLIENT,
  DOCUMENT
}
