package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every component can be reached from an operation, directly or through other components. */
final class UnusedComponents implements Rule {

  @Override
  public String id() {
    return "unused-component";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Set<String> used = reachable(spec);
    for (Element kind : spec.root().get("components").children()) {
      kind.children().stream()
          .filter(component -> !used.contains(component.pointer()))
          .forEach(component -> findings.add(component, "no operation uses it"));
    }
  }

  private static Set<String> reachable(Document spec) {
    Map<String, Part> parts =
        spec.parts().stream()
            .collect(Collectors.toMap(part -> part.element().pointer(), Function.identity()));
    Set<String> used = new HashSet<>();
    spec.operations().stream()
        .map(Operation::security)
        .forEach(
            alternatives ->
                alternatives.forEach(
                    schemes ->
                        schemes.forEach(
                            scheme -> used.add("/components/securitySchemes/" + scheme))));
    Deque<Part> todo = new ArrayDeque<>();
    spec.parts().stream().filter(part -> part.kind() == Part.Kind.PATHS).forEach(todo::add);
    while (!todo.isEmpty()) {
      for (Part part : todo.remove().tree()) {
        part.element()
            .reference()
            .map(reference -> reference.substring(1))
            .filter(used::add)
            .map(parts::get)
            .ifPresent(todo::add);
      }
    }
    return used;
  }
}
