package io.contactkit.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the generator does with bytes instead of strings, to leave the processors to the servers.
 */
final class Bytes {
  private static final int DIGITS = 9;

  private Bytes() {}

  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The number in as many digits as fit its place. */
  static String digits(long number) {
    return String.format("%0" + DIGITS + "d", number);
  }

  static void putDigits(long number, byte[] target, int at) {
    long rest = number;
    for (int i = at + DIGITS - 1; i >= at; i--) {
      target[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Where the bytes are first, or -1. */
  static int indexOf(byte[] wanted, byte[] all, int from, int to) {
    for (int i = from; i <= to - wanted.length; i++) {
      if (all[i] == wanted[0]
          && Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  static int count(byte[] wanted, byte[] all) {
    int count = 0;
    for (int i = indexOf(wanted, all, 0, all.length);
        i >= 0;
        i = indexOf(wanted, all, i + 1, all.length)) {
      count++;
    }
    return count;
  }
}
