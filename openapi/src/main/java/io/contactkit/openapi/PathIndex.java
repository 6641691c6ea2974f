package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds operations by what is called; each path is compiled once. */
final class PathIndex {

  /** A way to call an operation. */
  private record Entry(Operation operation, PathTemplate template, boolean isBelowServer) {}

  // By the number of segments, so that few templates are tried.
  private final Map<Integer, List<Entry>> entries = new HashMap<>();

  // Each check of an interaction asks for its operation anew.
  private volatile @Nullable Found last;

  private record Found(String method, String path, Optional<Operation> operation) {}

  PathIndex(List<Operation> operations) {
    for (Operation operation : operations) {
      for (String base : operation.basePaths()) {
        String path = base + operation.path();
        entries
            .computeIfAbsent(segments(path), length -> new ArrayList<>())
            .add(new Entry(operation, PathTemplate.of(path), !base.isEmpty()));
      }
    }
  }

  /** A fixed segment wins over a parameter, as OpenAPI says. */
  Optional<Operation> find(String method, String path) {
    Found last = this.last;
    if (last != null && last.method.equals(method) && last.path.equals(path)) {
      return last.operation;
    }
    Optional<Operation> operation = search(method, path);
    this.last = new Found(method, path, operation);
    return operation;
  }

  private Optional<Operation> search(String method, String path) {
    String upper = method.toUpperCase(Locale.ROOT);
    return at(path)
        .filter(entry -> entry.operation.method().equals(upper))
        .min(
            Comparator.comparing((Entry entry) -> entry.template.parameters())
                .thenComparing(Entry::isBelowServer))
        .map(Entry::operation);
  }

  List<Operation> all(String path) {
    return at(path).map(Entry::operation).distinct().toList();
  }

  private Stream<Entry> at(String path) {
    return entries.getOrDefault(segments(path), List.of()).stream()
        .filter(entry -> entry.template.matches(path));
  }

  private static int segments(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }
}
