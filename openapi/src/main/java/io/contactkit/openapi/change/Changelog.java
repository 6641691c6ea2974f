package io.contactkit.openapi.change;

import java.util.List;

/** Changes for readers: release notes and pull requests. */
public final class Changelog {
  private Changelog() {}

  public static String markdown(List<Change> changes) {
    return "";
  }

  public static String html(List<Change> changes) {
    return "";
  }
}
