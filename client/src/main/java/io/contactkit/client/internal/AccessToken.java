package io.contactkit.client.internal;

/** A token: given, supplied, or fetched from the provider. */
public interface AccessToken {

  String get(Exchange exchange);

  /** The provider refused this token. */
  default void refused(String token) {}
}
