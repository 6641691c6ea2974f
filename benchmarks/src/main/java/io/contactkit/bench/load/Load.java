package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Makes one call over and over for a while, over several connections, from one thread: the next
 * call of a connection is sent when the answer to the one before has been checked.
 */
final class Load {
  private static final long PATIENCE_NANOS = 10_000_000_000L;
  private static final long SELECT_MILLIS = 200;

  private final Call call;
  private final Check check;
  private final LongSupplier numbers;
  private final Latencies latencies = new Latencies();
  private final List<Caller> callers = new ArrayList<>();
  private int waiting;

  private Load(Call call, Check check, LongSupplier numbers) {
    this.call = call;
    this.check = check;
    this.numbers = numbers;
  }

  /** The numbers go into the calls, one for each. */
  static Measured run(
      Server server, Call call, int connections, double seconds, LongSupplier numbers)
      throws IOException {
    Load load = new Load(call, new Check(call, server.echoes()), numbers);
    return load.run(server.address(call.api()), connections, (long) (seconds * 1e9));
  }

  private Measured run(Address address, int connections, long nanos) throws IOException {
    try (Selector selector = Selector.open()) {
      // before the clock runs: a connection that waits for a full backlog takes a second
      for (int i = 0; i < connections; i++) {
        callers.add(new Caller(selector, address, call));
      }
      long begin = System.nanoTime();
      long end = begin + nanos;
      for (Caller caller : callers) {
        caller.send(numbers.getAsLong());
        waiting++;
      }
      while (waiting > 0 && System.nanoTime() < end + PATIENCE_NANOS) {
        selector.select(key -> proceed(key, end), SELECT_MILLIS);
      }
      long took = System.nanoTime() - begin;
      check.unanswered(waiting);
      return latencies.measured(took, check);
    } finally {
      for (Caller caller : callers) {
        caller.close();
      }
    }
  }

  private void proceed(SelectionKey key, long end) {
    Caller caller = (Caller) key.attachment();
    try {
      if (!caller.receive()) {
        return;
      }
      latencies.add(caller.nanosSinceSent());
      check.answer(caller.number(), caller.answer());
      if (System.nanoTime() < end) {
        caller.reconnectIfAsked();
        caller.send(numbers.getAsLong());
      } else {
        waiting--;
      }
    } catch (IOException e) {
      key.cancel();
      waiting--;
      check.failed(e);
    }
  }
}
