package io.contactkit.client.internal;

import java.util.Map;

/** Gives the headers that authenticate one request. */
@FunctionalInterface
public interface Credential {
  Map<String, String> headers();
}
