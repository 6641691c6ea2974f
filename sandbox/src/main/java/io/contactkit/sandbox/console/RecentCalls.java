package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ConditionalOnConsole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** The last calls of this instance, the latest first. Thread-safe. */
@Component
@ConditionalOnConsole
final class RecentCalls {
  private static final int MOST = 100;

  private final Deque<RecordedCall> calls = new ArrayDeque<>();
  private long count;

  synchronized void add(LongFunction<RecordedCall> call) {
    count++;
    calls.addFirst(call.apply(count));
    if (calls.size() > MOST) {
      calls.removeLast();
    }
  }

  synchronized List<RecordedCall> list() {
    return List.copyOf(calls);
  }

  synchronized void clear() {
    calls.clear();
  }
}
