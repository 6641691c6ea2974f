package io.contactkit.bench.load;

import java.util.Arrays;

/** How long each call took. Not thread-safe. */
final class Latencies {
  private long[] nanos = new long[1 << 16];
  private int size;

  void add(long value) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = value;
  }

  Measured measured(long tookNanos, Check check) {
    Arrays.sort(nanos, 0, size);
    return new Measured(
        size / (tookNanos / 1e9), at(0.5), at(0.99), check.errors(), check.firstError());
  }

  private double at(double quantile) {
    return size == 0 ? Double.NaN : nanos[(int) (quantile * (size - 1))] / 1e6;
  }
}
