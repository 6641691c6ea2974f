package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parts of a whole document, with those in other files that a reference leads to. */
final class Parts {
  private static final String OTHERS = "/" + Bundle.FILES + "/";

  private Parts() {}

  static List<Part> of(Element root) {
    List<Part> parts = new ArrayList<>(new Part(Part.Kind.DOCUMENT, root).tree());
    if (!root.has(Bundle.FILES)) {
      return List.copyOf(parts);
    }
    Set<String> known = new HashSet<>();
    // The list grows while it is walked: a part in another file refers to further ones.
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      part
          .element()
          .target()
          .filter(target -> target.pointer().startsWith(OTHERS))
          .map(target -> new Part(part.kind(), target))
          .stream()
          .flatMap(found -> found.tree().stream())
          .filter(found -> known.add(found.element().pointer()))
          .forEach(parts::add);
    }
    return List.copyOf(parts);
  }
}
