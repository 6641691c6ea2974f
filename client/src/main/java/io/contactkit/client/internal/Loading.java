package io.contactkit.client.internal;

/** The way for builders to what this package keeps to itself. */
public final class Loading {
  private Loading() {}

  /** Begins with what a first call would otherwise wait for. */
  public static void ahead() {
    Json.loadAhead();
  }
}
