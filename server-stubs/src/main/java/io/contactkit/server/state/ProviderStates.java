package io.contactkit.server.state;

/**
 * How a server gets into the states of a contract. Every state can be set twice: what is there
 * already is brought into the wanted form, and nothing else is touched.
 */
public sealed interface ProviderStates permits LeatStates, CapillaryStates, JifelineStates {

  /** Ends what must not outlive an interaction. */
  default void tearDown() {}
}
