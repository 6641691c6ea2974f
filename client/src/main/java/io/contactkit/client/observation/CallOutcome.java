package io.contactkit.client.observation;

import feign.Response;
import io.contactkit.client.AccessTokenException;
import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.TransportException;
import io.contactkit.client.UnreadableAnswerException;
import org.jspecify.annotations.Nullable;

/** What came of a call, in a few words that never grow in number. */
enum CallOutcome {
  SUCCESS,
  CLIENT_ERROR,
  SERVER_ERROR,
  UNREADABLE,
  TIMEOUT,
  NO_ANSWER,
  NO_TOKEN,
  FAILED;

  static CallOutcome of(@Nullable Throwable failure) {
    if (failure == null) {
      return SUCCESS;
    }
    if (failure instanceof ErrorAnswerException answer) {
      return answer.status() < 500 ? CLIENT_ERROR : SERVER_ERROR;
    }
    if (failure instanceof UnreadableAnswerException) {
      return UNREADABLE;
    }
    if (failure instanceof AccessTokenException) {
      return NO_TOKEN;
    }
    if (failure instanceof CallTimeoutException) {
      return TIMEOUT;
    }
    return failure instanceof TransportException ? NO_ANSWER : FAILED;
  }

  /** The HTTP status of the answer, or {@code none}. */
  static String status(@Nullable Response response) {
    return response == null ? "none" : Integer.toString(response.status());
  }

  /** Whether the caller has nothing to go by: neither a result nor the provider's decision. */
  boolean isFault() {
    return this != SUCCESS && this != CLIENT_ERROR;
  }
}
