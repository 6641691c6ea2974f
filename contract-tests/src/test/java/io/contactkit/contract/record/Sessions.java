package io.contactkit.contract.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Spreads interactions over as few mock servers as possible: two with the same request and
 * different answers need two, and starting one is what recording time goes into.
 */
final class Sessions {
  private Sessions() {}

  static List<List<Draft<?>>> of(List<? extends Draft<?>> drafts) {
    List<List<Draft<?>>> sessions = new ArrayList<>();
    // A mock server minds no header too many, so that these would answer every call.
    sessions.add(new ArrayList<>());
    Map<JsonNode, Integer> seen = new LinkedHashMap<>();
    Set<String> descriptions = new HashSet<>();
    for (Draft<?> draft : drafts) {
      if (!descriptions.add(draft.description())) {
        throw new IllegalStateException("two interactions are named " + draft.description());
      }
      if (draft.credential().headers().isEmpty()) {
        sessions.get(0).add(draft);
        continue;
      }
      int session = seen.merge(InteractionWriter.write(draft).get("request"), 1, Integer::sum);
      if (session == sessions.size()) {
        sessions.add(new ArrayList<>());
      }
      sessions.get(session).add(draft);
    }
    return sessions.stream().filter(session -> !session.isEmpty()).toList();
  }
}
