package io.contactkit.bench.load;

import java.lang.management.ManagementFactory;

/** What the figures were measured on. */
final class Machine {
  private static final long GIGABYTE = 1L << 30;

  private Machine() {}

  static String description() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%d processors, %d GB, %s %s, Java %s"
        .formatted(
            system.getAvailableProcessors(),
            Math.round((double) system.getTotalMemorySize() / GIGABYTE),
            system.getName(),
            system.getArch(),
            Runtime.version().feature());
  }
}
