package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares each pair of schemas once, however many ways lead to it. What was found is then said for
 * the places of each operation: all of them near the top, and one for each pair further below, so
 * that the cost grows with the documents and not with the paths through them.
 */
final class SchemaPairs {
  private static final int MOST_STEPS_IN_FULL = 200;
  private static final int MOST_VISITS_IN_FULL = 10;

  /** Two schemas, by where they stand, as values that travel one way. */
  record Key(Side side, boolean isText, String released, String current) {}

  /** A pair below another one. */
  record Below(String path, Pair pair) {}

  /** What two schemas differ in, without what stands below them. */
  static final class Pair {
    private final List<Change> own = new ArrayList<>();
    private final List<Below> below = new ArrayList<>();
    private final List<Pair> above = new ArrayList<>();
    private boolean leadsToChanges;
  }

  /** A schema below, to be compared later. */
  interface Nested {
    void compare(Use use, Element released, Element current);
  }

  /** What is compared of one pair; what stands below is handed on. */
  interface Comparer {
    void compare(Changes changes, FlatSchema released, FlatSchema current, Nested nested);
  }

  /** A place on the way through the pairs, and the one before it. */
  private record Step(Pair pair, Use use, @Nullable Step before) {
    boolean comesRoundAgain() {
      for (Step step = before; step != null; step = step.before) {
        if (step.pair == pair) {
          return true;
        }
      }
      return false;
    }
  }

  private record Task(Pair pair, FlatSchema released, FlatSchema current) {}

  private final Map<Key, Pair> pairs = new HashMap<>();

  /** Says for a place what the schemas differ in, themselves and below. */
  void compare(
      Changes changes,
      Side side,
      boolean isText,
      Use use,
      Element released,
      Element current,
      Comparer comparer) {
    Pair top = pair(side, isText, released, current, comparer);
    if (top.leadsToChanges) {
      say(changes, top, use);
    }
  }

  private Pair pair(
      Side side, boolean isText, Element released, Element current, Comparer comparer) {
    Deque<Task> todo = new ArrayDeque<>();
    Pair top = pair(side, isText, released, current, todo);
    List<Pair> changed = new ArrayList<>();
    while (!todo.isEmpty()) {
      Task task = todo.remove();
      Changes found = new Changes();
      comparer.compare(
          found,
          task.released,
          task.current,
          (use, was, is) -> {
            Pair nested = pair(side, isText, was, is, todo);
            task.pair.below.add(new Below(use.path(), nested));
            nested.above.add(task.pair);
            if (nested.leadsToChanges) {
              changed.add(nested);
            }
          });
      task.pair.own.addAll(found.list());
      if (!task.pair.own.isEmpty()) {
        changed.add(task.pair);
      }
    }
    changed.forEach(SchemaPairs::mark);
    return top;
  }

  private Pair pair(
      Side side, boolean isText, Element released, Element current, Deque<Task> todo) {
    Key key = new Key(side, isText, FlatSchema.place(released), FlatSchema.place(current));
    Pair known = pairs.get(key);
    if (known != null) {
      return known;
    }
    Pair pair = new Pair();
    pairs.put(key, pair);
    todo.add(
        new Task(
            pair,
            FlatSchema.of(released, side, !FlatSchema.isChoice(current)),
            FlatSchema.of(current, side, !FlatSchema.isChoice(released))));
    return pair;
  }

  private static void mark(Pair changed) {
    Deque<Pair> todo = new ArrayDeque<>(List.of(changed));
    while (!todo.isEmpty()) {
      Pair pair = todo.remove();
      if (!pair.leadsToChanges || pair == changed) {
        pair.leadsToChanges = true;
        pair.above.stream().filter(it -> !it.leadsToChanges).forEach(todo::add);
      }
    }
  }

  private static void say(Changes changes, Pair top, Use use) {
    Map<Pair, Integer> visits = new HashMap<>();
    Deque<Step> todo = new ArrayDeque<>();
    todo.add(new Step(top, use, null));
    int steps = 0;
    while (!todo.isEmpty()) {
      Step step = todo.remove();
      int most = steps++ < MOST_STEPS_IN_FULL ? MOST_VISITS_IN_FULL : 1;
      // A schema that comes round again is the same schema.
      if (visits.getOrDefault(step.pair, 0) >= most || step.comesRoundAgain()) {
        continue;
      }
      visits.merge(step.pair, 1, Integer::sum);
      step.pair.own.forEach(change -> changes.add(change, step.use));
      for (Below below : step.pair.below) {
        if (below.pair.leadsToChanges && visits.getOrDefault(below.pair, 0) < most) {
          todo.add(new Step(below.pair, step.use.below(below.path), step));
        }
      }
    }
  }
}
