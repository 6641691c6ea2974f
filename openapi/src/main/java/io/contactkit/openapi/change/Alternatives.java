package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which alternatives of a {@code oneOf} or {@code anyOf} are the same ones: those of the same name
 * or, failing that, the same text; what is left over on both sides in its order.
 */
record Alternatives(Map<Element, Element> kept, List<Element> removed, List<Element> added) {

  static Alternatives of(List<Element> released, List<Element> current) {
    Map<Element, Element> kept = new LinkedHashMap<>();
    List<Element> added = new ArrayList<>(current);
    List<Element> removed = new ArrayList<>();
    for (Element before : released) {
      added.stream()
          .filter(after -> after.sameAs(before))
          .findFirst()
          .ifPresentOrElse(
              after -> {
                kept.put(before, after);
                added.remove(after);
              },
              () -> removed.add(before));
    }
    for (Element before : List.copyOf(removed)) {
      added.stream()
          .filter(after -> before.reference().isEmpty() || after.reference().isEmpty())
          .filter(after -> type(after).equals(type(before)))
          .findFirst()
          .ifPresent(
              after -> {
                kept.put(before, after);
                removed.remove(before);
                added.remove(after);
              });
    }
    return new Alternatives(kept, removed, added);
  }

  private static String type(Element alternative) {
    return alternative.resolved().text("type");
  }
}
