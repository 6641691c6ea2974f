package io.contactkit.server.leat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** State of a subscription as it was received: a name or a number. */
public record SubscriptionStatus(@JsonValue Object value) {

  @JsonCreator
  public static SubscriptionStatus of(Object value) {
    return new SubscriptionStatus(value);
  }
}
