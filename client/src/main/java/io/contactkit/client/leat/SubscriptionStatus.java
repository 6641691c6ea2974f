package io.contactkit.client.leat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.contactkit.client.leat.model.SubscriptionState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * State of a subscription as the vendor sent it: a name, or a number without a documented meaning.
 *
 * <p>The number is kept and never turned into a state, because the vendor's own samples contradict
 * each other about it.
 */
public final class SubscriptionStatus {
  private final Object value;

  private SubscriptionStatus(Object value) {
    this.value = value;
  }

  public static SubscriptionStatus of(SubscriptionState state) {
    return new SubscriptionStatus(state.value());
  }

  public static SubscriptionStatus of(int number) {
    return new SubscriptionStatus(number);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SubscriptionStatus read(Object value) {
    if (value instanceof String || value instanceof Integer || value instanceof Long) {
      return new SubscriptionStatus(value);
    }
    throw new IllegalArgumentException("neither a name nor a number");
  }

  /** The name as a state; empty if the vendor sent a number. */
  public Optional<SubscriptionState> asState() {
    return value instanceof String name
        ? Optional.of(SubscriptionState.of(name))
        : Optional.empty();
  }

  /** What the vendor sent: a {@code String}, {@code Integer} or {@code Long}. */
  @JsonValue
  public Object value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubscriptionStatus that && value.equals(that.value);
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
