package io.contactkit.sandbox.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * A fault with its details.
 *
 * @param times for how many answers
 * @param delay of a slow answer
 * @param retryAfter what an answer to too many requests asks for
 */
record Order(Fault fault, int times, Duration delay, Duration retryAfter) {
  private static final int MOST_TIMES = 10_000;
  private static final long LONGEST_MILLIS = 60_000;

  /** From text such as {@code slow; delay=500; times=3}; times mean nothing for one request. */
  static Order of(String text) {
    String[] parts = text.trim().split("\\s*;\\s*");
    // nothing is left of ";" alone
    String name = parts.length == 0 ? "" : parts[0];
    Fault fault =
        Fault.of(name.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new IllegalArgumentException("unknown fault '" + name + "'"));
    Order order = new Order(fault, 1, Duration.ofSeconds(2), Duration.ofSeconds(1));
    for (int i = 1; i < parts.length; i++) {
      order = order.with(parts[i]);
    }
    return order;
  }

  Order once() {
    return new Order(fault, 1, delay, retryAfter);
  }

  Order less() {
    return new Order(fault, times - 1, delay, retryAfter);
  }

  private Order with(String detail) {
    Map<String, LongFunction<Order>> details =
        Map.of(
            "times", value -> new Order(fault, (int) value, delay, retryAfter),
            "delay", value -> new Order(fault, times, Duration.ofMillis(value), retryAfter),
            "retry-after", value -> new Order(fault, times, delay, Duration.ofSeconds(value)));
    String[] pair = detail.split("\\s*=\\s*", 2);
    LongFunction<Order> setter = details.get(pair[0]);
    if (setter == null || pair.length < 2 || !pair[1].matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("unknown detail '" + detail + "'");
    }
    long most = pair[0].equals("times") ? MOST_TIMES : LONGEST_MILLIS;
    return setter.apply(Math.min(Long.parseLong(pair[1]), most));
  }
}
