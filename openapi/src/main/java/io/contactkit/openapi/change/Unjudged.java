package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a change that no rule knows for breaking, so that none passes unseen. */
final class Unjudged {
  private static final Set<String> TEXT =
      Set.of("description", "summary", "title", "example", "examples", "externalDocs", "links");

  private Unjudged() {}

  static void compare(
      Changes changes, Side side, Use use, Set<String> judged, Element was, Element is) {
    compare(changes, side, use, judged, members(was), members(is));
  }

  static void compare(
      Changes changes,
      Side side,
      Use use,
      Set<String> judged,
      Map<String, Element> was,
      Map<String, Element> is) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(was, is).forEach(members -> names.addAll(members.keySet()));
    names.removeAll(judged);
    names.removeAll(TEXT);
    names.removeIf(name -> name.startsWith("x-"));
    for (String name : names) {
      Element before = was.get(name);
      Element after = is.get(name);
      if (before == null || after == null || !before.sameAs(after)) {
        changes.add(
            Level.BREAKING,
            after != null ? after : Objects.requireNonNull(before),
            side,
            use,
            "`%s` is another".formatted(name),
            "no rule says that this is harmless");
      }
    }
  }

  private static Map<String, Element> members(Element owner) {
    Map<String, Element> members = new LinkedHashMap<>();
    if (owner.isObject()) {
      owner.children().forEach(member -> members.put(member.name(), member));
    }
    return members;
  }
}
