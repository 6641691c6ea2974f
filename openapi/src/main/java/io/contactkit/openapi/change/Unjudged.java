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

  /** What no rule looks into, such as webhooks: a new one changes nothing for who calls. */
  static void compareNotCovered(Changes changes, Use use, String keyword, Element was, Element is) {
    Map<String, Element> before = members(was.get(keyword));
    Map<String, Element> after = members(is.get(keyword));
    after.forEach(
        (name, element) -> {
          if (!before.containsKey(name)) {
            changes.add(
                Level.COMPATIBLE,
                element,
                Side.BOTH,
                use,
                "%s has `%s` now".formatted(keyword, name),
                "nobody has asked for it yet; what it sends is not judged");
          }
        });
    Map<String, Element> kept = new LinkedHashMap<>(after);
    kept.keySet().retainAll(before.keySet());
    compare(changes, Side.BOTH, use, Set.of(), before, kept);
  }

  private static Map<String, Element> members(Element owner) {
    Map<String, Element> members = new LinkedHashMap<>();
    if (owner.isObject()) {
      owner.children().forEach(member -> members.put(member.name(), member));
    }
    return members;
  }
}
