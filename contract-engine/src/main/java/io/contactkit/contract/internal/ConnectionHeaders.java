package io.contactkit.contract.internal;

import java.util.Locale;
import java.util.Set;

/** The headers that a connection sets for itself, and that nobody can set for it. */
public final class ConnectionHeaders {
  private static final Set<String> NAMES =
      Set.of("connection", "content-length", "expect", "host", "upgrade");

  private ConnectionHeaders() {}

  public static boolean contain(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
