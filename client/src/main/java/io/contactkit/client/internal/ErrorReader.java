package io.contactkit.client.internal;

import io.contactkit.client.ErrorAnswerException;

/** Makes a provider's exception of an answer with an error status. */
@FunctionalInterface
public interface ErrorReader {
  ErrorAnswerException read(ErrorAnswer answer);
}
