package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges where the API is to be found. */
record ServerJudge(Changes changes) {

  /** The servers of the whole document. */
  void compare(Element released, Element current) {
    compare(new Use("", "", ""), released, current);
  }

  /** The servers of one operation, where it or its path has its own. */
  void compareOverrides(
      Use use, Element releasedRoot, Element released, Element currentRoot, Element current) {
    Element before = override(releasedRoot, released);
    Element after = override(currentRoot, current);
    boolean overrides = before != null || after != null;
    if (overrides) {
      compare(
          use,
          before == null ? releasedRoot.get("servers") : before,
          after == null ? currentRoot.get("servers") : after);
    }
  }

  private static @Nullable Element override(Element root, Element operation) {
    if (operation.has("servers")) {
      return operation.get("servers");
    }
    String pointer = operation.pointer();
    Element path = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    return path.has("servers") ? path.get("servers") : null;
  }

  private void compare(Use use, Element released, Element current) {
    for (Element server : released.children()) {
      Optional<Element> now = find(current, server);
      if (now.isEmpty()) {
        add(
            Level.BREAKING,
            server,
            use,
            "server `%s` was removed".formatted(server.text("url")),
            "callers are configured with it");
      } else {
        compareVariables(use, server.get("variables"), now.get().get("variables"));
      }
    }
    for (Element server : current.children()) {
      if (find(released, server).isEmpty()) {
        add(
            Level.COMPATIBLE,
            server,
            use,
            "server `%s` was added".formatted(server.text("url")),
            "callers may stay where they are");
      }
    }
  }

  private void compareVariables(Use use, Element released, Element current) {
    for (Element was : released.children()) {
      Element is = current.get(was.name());
      if (!was.text("default").equals(is.text("default"))) {
        add(
            Level.BREAKING,
            is.get("default"),
            use,
            Words.change("default", was.get("default"), is.get("default")),
            "callers that leave it out end up elsewhere");
      }
      List<String> then = texts(was.get("enum"));
      List<String> now = texts(is.get("enum"));
      for (Element value : was.get("enum").children()) {
        if (!now.isEmpty() && !now.contains(value.text())) {
          String what = "`%s` of `%s` was removed".formatted(value.text(), was.name());
          add(Level.BREAKING, value, use, what, "callers are configured with it");
        }
      }
      for (Element value : is.get("enum").children()) {
        if (!then.isEmpty() && !then.contains(value.text())) {
          String what = "`%s` of `%s` was added".formatted(value.text(), was.name());
          add(Level.COMPATIBLE, value, use, what, "callers may stay where they are");
        }
      }
      if (then.isEmpty() != now.isEmpty()) {
        add(
            now.isEmpty() ? Level.COMPATIBLE : Level.BREAKING,
            is.get("enum"),
            use,
            Words.change("enum", was.get("enum"), is.get("enum")),
            now.isEmpty() ? "callers may stay where they are" : "callers may use another value");
      }
    }
  }

  private void add(Level level, Element at, Use use, String what, String why) {
    if (use.operationId().isEmpty()) {
      changes.add(level, at, Side.REQUEST, what, why);
    } else {
      changes.add(level, at, Side.REQUEST, use, what, why);
    }
  }

  private static Optional<Element> find(Element servers, Element server) {
    return servers.children().stream()
        .filter(other -> other.text("url").equals(server.text("url")))
        .findFirst();
  }

  private static List<String> texts(Element list) {
    return list.children().stream().map(Element::text).toList();
  }
}
