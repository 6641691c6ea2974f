package io.contactkit.spec.lint;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Operation;
import io.contactkit.spec.Part;
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
  public void check(ApiSpec spec, Findings findings) {
    Set<String> used = reachable(spec);
    for (Element kind : spec.root().get("components").children()) {
      kind.children().stream()
          .filter(component -> !used.contains(component.pointer()))
          .forEach(component -> findings.add(component, "no operation uses it"));
    }
  }

  private static Set<String> reachable(ApiSpec spec) {
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
