package io.contactkit.spec;

import java.util.Locale;

/** A vendor whose API the kit describes in a document of its own. */
public enum Provider {
  LEAT,
  CAPILLARY,
  JIFELINE;

  /** The lower-case name used in packages, file names and pacts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String fileName() {
    return id() + ".yaml";
  }
}
