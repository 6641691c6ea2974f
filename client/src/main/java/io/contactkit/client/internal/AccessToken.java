package io.contactkit.client.internal;

/** A token: given, supplied, or fetched from the provider. */
public interface AccessToken {

  /** A value that a header can hold. */
  String get(Exchange exchange);

  /** The provider refused this token. */
  default void refused(String token) {}
}
