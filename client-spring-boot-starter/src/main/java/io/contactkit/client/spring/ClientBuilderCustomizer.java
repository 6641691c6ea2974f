package io.contactkit.client.spring;

import io.contactkit.client.ClientBuilder;

/** A bean that changes every client before it is built: its transport, say, or its retries. */
@FunctionalInterface
public interface ClientBuilderCustomizer {
  void customize(ClientBuilder<?> builder);
}
