package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ConditionalOnConsole;
import io.contactkit.sandbox.internal.Resettable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** The last calls of this instance, the latest first. Thread-safe. */
@Component
@ConditionalOnConsole
final class RecentCalls implements Resettable {
  private static final int MOST = 100;

  private final Deque<Entry> calls = new ArrayDeque<>();
  private long count;

  synchronized void add(LongFunction<RecordedCall> call) {
    count++;
    calls.addFirst(new Entry(count, call));
    if (calls.size() > MOST) {
      calls.removeLast();
    }
  }

  synchronized List<RecordedCall> list() {
    return calls.stream().map(entry -> entry.call().apply(entry.number())).toList();
  }

  @Override
  public synchronized void reset() {
    calls.clear();
  }

  private record Entry(long number, LongFunction<RecordedCall> call) {}
}
