package io.contactkit.client.internal;

import java.util.Map;

/** Gives the headers that authenticate one request. */
@FunctionalInterface
public interface Credential {

  /** The headers; the exchange is what a token can be fetched with. */
  Map<String, String> headers(Exchange exchange);

  /** The provider refused these headers: the next ones should be others, if there are any. */
  default void refused(Map<String, String> headers) {}
}
