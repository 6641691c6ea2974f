package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects changes; one that shows in several places is one change with several uses. */
final class Changes {
  private record Key(Level level, String pointer, Side side, String what, String why) {}

  private final Map<Key, Set<Use>> found = new LinkedHashMap<>();

  private final SchemaPairs pairs = new SchemaPairs();

  /** The comparisons of schemas that were made so far. */
  SchemaPairs pairs() {
    return pairs;
  }

  void add(Level level, Element at, Side side, Use use, String what, String why) {
    uses(new Key(level, at.pointer(), side, what, why)).add(use);
  }

  /** A change that was found once, below another place. */
  void add(Change change, Use place) {
    Set<Use> uses =
        uses(new Key(change.level(), change.pointer(), change.side(), change.what(), change.why()));
    change.uses().forEach(use -> uses.add(place.below(use.path())));
  }

  void add(Effect effect, Element at, Side side, Use use, String what) {
    add(effect.level(side), at, side, use, what, effect.why(side));
  }

  void documentation(Element at, String what) {
    uses(
        new Key(
            Level.DOCUMENTATION,
            at.pointer(),
            Side.BOTH,
            what,
            "nothing on the wire depends on it"));
  }

  /** A change of no particular operation. */
  void add(Level level, Element at, Side side, String what, String why) {
    uses(new Key(level, at.pointer(), side, what, why));
  }

  private Set<Use> uses(Key key) {
    return found.computeIfAbsent(key, it -> new LinkedHashSet<>());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Change> list() {
    List<Change> changes = new ArrayList<>();
    for (Level level : Level.values()) {
      found.forEach(
          (key, uses) -> {
            if (key.level == level) {
              changes.add(
                  new Change(level, key.pointer, key.side, key.what, key.why, List.copyOf(uses)));
            }
          });
    }
    return changes;
  }
}
