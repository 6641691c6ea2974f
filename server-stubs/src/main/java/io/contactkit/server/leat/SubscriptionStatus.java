package io.contactkit.server.leat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.contactkit.server.leat.model.SubscriptionState;

/** State of a subscription, written as a name or, as on older pages, as an integer. */
public final class SubscriptionStatus {

  private final Object value;

  private SubscriptionStatus(Object value) {
    this.value = value;
  }

  /** The string form. */
  public static SubscriptionStatus of(SubscriptionState state) {
    return new SubscriptionStatus(state);
  }

  /** The integer form, whose meaning is not documented. */
  public static SubscriptionStatus of(int value) {
    return new SubscriptionStatus(value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SubscriptionStatus read(Object value) {
    return value instanceof Integer number
        ? of(number)
        : of(SubscriptionState.fromValue(value.toString()));
  }

  @JsonValue
  Object value() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubscriptionStatus status && value.equals(status.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
