package io.contactkit.sandbox.faults;

import io.contactkit.sandbox.internal.Resettable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What was ordered and is not used up, by operation, in this instance. Thread-safe. */
@Component
@ConditionalOnFaults
final class Orders implements Resettable {
  /** Stands for every operation. */
  static final String ALL = "all";

  private final Map<String, Order> pending = new TreeMap<>();

  synchronized void place(String operation, Order order) {
    pending.put(operation, order);
  }

  @Override
  public synchronized void reset() {
    pending.clear();
  }

  synchronized boolean isEmpty() {
    return pending.isEmpty();
  }

  synchronized Map<String, Order> list() {
    return Map.copyOf(pending);
  }

  /** Uses up one of the orders for this operation. */
  synchronized Optional<Order> take(String operation) {
    String key = pending.containsKey(operation) ? operation : ALL;
    Order order = pending.get(key);
    if (order == null) {
      return Optional.empty();
    }
    if (order.times() > 1) {
      pending.put(key, order.less());
    } else {
      pending.remove(key);
    }
    return Optional.of(order.once());
  }
}
