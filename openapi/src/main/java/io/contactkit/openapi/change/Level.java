package io.contactkit.openapi.change;

import java.util.Locale;

/** What a change asks of those who keep to the released document, the worst first. */
public enum Level {
  /** A caller that keeps to the released document can fail. */
  BREAKING,
  /** Such a caller goes on as before; what the document promises is another. */
  COMPATIBLE,
  /** The same promises in other words. */
  DOCUMENTATION;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
