package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.Part.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds what changed and means the same. */
record TextJudge(Changes changes) {
  private static final Set<String> TEXT =
      Set.of(
          "description",
          "summary",
          "title",
          "example",
          "externalDocs",
          "bearerFormat",
          "message",
          "links");
  private static final Set<String> JUDGED = Set.of("x-error-codes", "x-protocol-errors");

  void compare(Document released, Document current) {
    Map<String, Part> before = byPlace(released);
    Map<String, Part> after = byPlace(current);
    before.forEach(
        (place, part) -> {
          Part now = after.get(place);
          if (now == null) {
            lone(part, "was removed");
          } else {
            compare(part, now);
          }
        });
    after.forEach(
        (place, part) -> {
          if (!before.containsKey(place)) {
            lone(part, "was added");
          }
        });
    if (changes.isEmpty()) {
      difference(released.root(), current.root())
          .ifPresent(at -> changes.documentation(at, "is written differently"));
    }
  }

  private static Map<String, Part> byPlace(Document spec) {
    Map<String, Part> parts = new LinkedHashMap<>();
    spec.parts().forEach(part -> parts.put(part.kind() + " " + part.element().pointer(), part));
    return parts;
  }

  private void lone(Part part, String what) {
    if (part.kind() == Kind.EXAMPLE || part.kind() == Kind.TAG) {
      changes.documentation(part.element(), what);
    }
  }

  private void compare(Part before, Part after) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(before, after)
        .flatMap(part -> part.element().children().stream())
        .map(Element::name)
        .filter(name -> isText(before.kind(), name))
        .forEach(names::add);
    for (String name : names) {
      Element was = before.element().get(name);
      Element is = after.element().get(name);
      if (!was.sameAs(is)) {
        String change = !was.exists() ? "added" : !is.exists() ? "removed" : "changed";
        changes.documentation(is.exists() ? is : was, "`%s` was %s".formatted(name, change));
      }
    }
  }

  private static boolean isText(Kind kind, String name) {
    return switch (kind) {
      case EXAMPLE -> true;
      case INFO -> !name.equals("version");
      case OPERATION -> name.equals("tags") || isText(name);
      default -> isText(name);
    };
  }

  private static boolean isText(String name) {
    return TEXT.contains(name) || (name.startsWith("x-") && !JUDGED.contains(name));
  }

  /** The first place at which the documents differ, their version left out. */
  private static Optional<Element> difference(Element was, Element is) {
    if (was.sameAs(is) || is.pointer().equals("/info/version")) {
      return Optional.empty();
    }
    JsonNode before = was.node();
    JsonNode after = is.node();
    if (!before.isObject() || !after.isObject()) {
      return Optional.of(is.exists() ? is : was);
    }
    return Stream.concat(was.children().stream(), is.children().stream())
        .map(Element::name)
        .distinct()
        .flatMap(name -> difference(was.get(name), is.get(name)).stream())
        .findFirst();
  }
}
