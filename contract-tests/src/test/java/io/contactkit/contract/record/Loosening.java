package io.contactkit.contract.record;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which values of an answer may differ from the recorded ones. */
final class Loosening {
  /** Texts for people: a server may word them as it likes. */
  private static final Set<String> TEXTS = Set.of("message", "detail", "title");

  private Loosening() {}

  static Set<String> of(Draft<?> draft) {
    Set<String> pointers = new LinkedHashSet<>(draft.chosenByServer());
    @Nullable JsonNode answer = draft.answer();
    if (answer != null) {
      texts(answer, "", pointers);
    }
    return pointers;
  }

  private static void texts(JsonNode node, String pointer, Set<String> pointers) {
    node.properties()
        .forEach(
            member -> {
              String place = pointer + "/" + member.getKey();
              if (TEXTS.contains(member.getKey()) && member.getValue().isString()) {
                pointers.add(place);
              }
              if (member.getKey().equals("errors")) {
                member.getValue().propertyNames().forEach(f -> pointers.add(place + "/" + f));
              }
              texts(member.getValue(), place, pointers);
            });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        texts(node.get(i), pointer + "/" + i, pointers);
      }
    }
  }
}
