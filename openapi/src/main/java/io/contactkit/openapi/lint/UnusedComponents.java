package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every component can be reached from an operation, directly or through other components. */
final class UnusedComponents implements Rule {

  @Override
  public String id() {
    return "unused-component";
  }

  @Override
  public String demand() {
    return "a component is used";
  }

  @Override
  public List<Severity> severities() {
    return List.of(Severity.WARNING);
  }

  @Override
  public void check(Document spec, Findings findings) {
    // What a reference that leads nowhere was meant to use is not known.
    if (!References.dangling(spec).isEmpty()) {
      return;
    }
    Set<String> used = reachable(spec);
    for (Element kind : spec.root().get("components").children()) {
      kind.children().stream()
          .filter(component -> !used.contains(component.pointer()))
          .forEach(component -> findings.warn(component, "no operation uses it"));
    }
  }

  private static Set<String> reachable(Document spec) {
    Set<String> used = new HashSet<>();
    spec.operations().stream()
        .map(Operation::security)
        .forEach(
            alternatives ->
                alternatives.forEach(
                    schemes ->
                        schemes.forEach(
                            scheme -> used.add("/components/securitySchemes/" + scheme))));
    Deque<Element> todo = new ArrayDeque<>();
    Stream.of("paths", "webhooks").map(spec.root()::get).forEach(todo::add);
    while (!todo.isEmpty()) {
      Element element = todo.remove();
      Stream.concat(element.target().stream(), mapped(spec, element))
          .filter(target -> used.add(target.pointer()))
          .forEach(todo::add);
      todo.addAll(element.children());
    }
    return used;
  }

  /** The schemas that a discriminator names. */
  private static Stream<Element> mapped(Document spec, Element element) {
    return element.get("discriminator").get("mapping").children().stream()
        .map(Element::text)
        .flatMap(
            value ->
                value.startsWith("#/")
                    ? Stream.of(spec.root().at(value.substring(1)))
                    : Stream.of(spec.root().get("components").get("schemas").get(value)));
  }
}
