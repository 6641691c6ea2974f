package io.contactkit.openapi.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes for readers: release notes and pull requests. */
public final class Changelog {
  private static final Map<Level, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put(Level.BREAKING, "Breaking changes");
    TITLES.put(Level.COMPATIBLE, "Compatible changes");
    TITLES.put(Level.DOCUMENTATION, "Documentation");
  }

  private Changelog() {}

  /** A list below a heading for each level that has changes. */
  public static String markdown(List<Change> changes) {
    StringBuilder text = new StringBuilder("# Changes\n");
    if (changes.isEmpty()) {
      text.append("\nNothing has changed.\n");
    }
    for (Map.Entry<Level, String> title : TITLES.entrySet()) {
      List<Change> some = at(changes, title.getKey());
      if (!some.isEmpty()) {
        text.append("\n## %s\n\n".formatted(title.getValue()));
        for (Change change : some) {
          text.append("- %s%s\n".formatted(operations(change), line(change)));
        }
      }
    }
    return text.toString();
  }

  /** The same as a part of a page. */
  public static String html(List<Change> changes) {
    StringBuilder text = new StringBuilder("<section class=\"changes\">\n<h1>Changes</h1>\n");
    if (changes.isEmpty()) {
      text.append("<p>Nothing has changed.</p>\n");
    }
    for (Map.Entry<Level, String> title : TITLES.entrySet()) {
      List<Change> some = at(changes, title.getKey());
      if (!some.isEmpty()) {
        text.append("<h2>%s</h2>\n<ul>\n".formatted(title.getValue()));
        for (Change change : some) {
          text.append("<li>%s</li>\n".formatted(escaped(operations(change) + line(change))));
        }
        text.append("</ul>\n");
      }
    }
    return text.append("</section>\n").toString();
  }

  private static List<Change> at(List<Change> changes, Level level) {
    List<Change> some = new ArrayList<>(changes);
    some.removeIf(change -> change.level() != level);
    return some;
  }

  private static String operations(Change change) {
    List<String> operations = change.operations().stream().filter(id -> !id.isEmpty()).toList();
    return operations.isEmpty() ? "" : String.join(", ", operations) + ": ";
  }

  private static String line(Change change) {
    String what = change.what().replace("\n", " ");
    return change.level() == Level.DOCUMENTATION
        ? "%s (%s)".formatted(what, change.pointer())
        : "%s; %s (%s)".formatted(what, change.why(), change.pointer());
  }

  // Backticks are Markdown's; here they stay what they are.
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
