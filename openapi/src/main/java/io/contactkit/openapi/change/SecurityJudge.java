package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Judges which credentials open an operation; each alternative is a set of them. */
record SecurityJudge(Changes changes, Use use) {
  /** What a caller has to do for one alternative, without names that do not reach the wire. */
  private record Alternative(Element at, Set<String> names, Set<String> demands) {
    boolean isEnoughFor(Alternative other) {
      return demands.containsAll(other.demands);
    }
  }

  void compare(Element released, Operation was, Element current, Operation is) {
    Element before = security(released, was);
    Element after = security(current, is);
    List<Alternative> then = alternatives(released, before);
    List<Alternative> now = alternatives(current, after);
    for (Alternative alternative : then) {
      if (now.stream().noneMatch(alternative::isEnoughFor)) {
        Optional<Alternative> sameNames =
            now.stream().filter(it -> it.names.equals(alternative.names)).findFirst();
        changes.add(
            Level.BREAKING,
            sameNames.map(Alternative::at).orElse(alternative.at),
            Side.REQUEST,
            use,
            sameNames.isPresent()
                ? "security %s asks for something else".formatted(alternative.names)
                : "security %s was removed".formatted(alternative.names),
            "callers that keep to it are turned away");
      }
    }
    for (Alternative alternative : now) {
      if (then.stream().noneMatch(it -> it.demands.equals(alternative.demands))) {
        changes.add(
            Level.COMPATIBLE,
            alternative.at,
            Side.REQUEST,
            use,
            "security %s was added".formatted(alternative.names),
            "callers need not use it");
      }
    }
    for (Alternative alternative : then) {
      boolean isGone = now.stream().noneMatch(it -> it.demands.equals(alternative.demands));
      if (isGone && now.stream().anyMatch(alternative::isEnoughFor)) {
        changes.add(
            Level.COMPATIBLE,
            alternative.at,
            Side.REQUEST,
            use,
            "security %s was removed".formatted(alternative.names),
            "less is enough now");
      }
    }
  }

  private static Element security(Element root, Operation operation) {
    return operation.element().has("security")
        ? operation.element().get("security")
        : root.get("security");
  }

  private static List<Alternative> alternatives(Element root, Element security) {
    if (security.children().isEmpty()) {
      return List.of(new Alternative(security, Set.of(), Set.of()));
    }
    return security.children().stream()
        .map(
            alternative -> {
              Map<String, Element> schemes = new LinkedHashMap<>();
              alternative.children().forEach(it -> schemes.put(it.name(), it));
              Set<String> demands = new TreeSet<>();
              schemes.forEach(
                  (name, scopes) -> {
                    String scheme = scheme(root, name);
                    demands.add(scheme);
                    scopes.children().forEach(scope -> demands.add(scheme + " " + scope.text()));
                  });
              return new Alternative(alternative, schemes.keySet(), demands);
            })
        .toList();
  }

  /** The scheme without its texts. */
  private static String scheme(Element root, String name) {
    Element scheme = root.get("components").get("securitySchemes").get(name).resolved();
    if (!(scheme.node() instanceof ObjectNode facts)) {
      return name;
    }
    facts.remove(List.of("description", "bearerFormat"));
    facts.propertyNames().stream()
        .filter(it -> it.startsWith("x-"))
        .toList()
        .forEach(facts::remove);
    return facts.toString().toLowerCase(Locale.ROOT);
  }
}
