package io.contactkit.contract.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Names what a pact holds beside interactions over HTTP. */
final class NotCovered {
  private NotCovered() {}

  static List<String> of(JsonNode pact) {
    Map<String, Integer> kinds = new TreeMap<>();
    pact.path("messages").forEach(message -> kinds.merge("message", 1, Integer::sum));
    for (JsonNode interaction : pact.path("interactions")) {
      String type = interaction.path("type").asString(InteractionReader.HTTP);
      if (!interaction.isObject()) {
        kinds.merge("entry that is not an object", 1, Integer::sum);
      } else if (!type.equals(InteractionReader.HTTP)) {
        kinds.merge("interaction of type " + type, 1, Integer::sum);
      } else if (interaction.has("pluginConfiguration")) {
        kinds.merge(
            "interaction that a plugin describes, beyond what HTTP shows of it", 1, Integer::sum);
      }
    }
    List<String> names = new ArrayList<>();
    kinds.forEach((kind, count) -> names.add("%d × %s".formatted(count, kind)));
    for (JsonNode plugin : pact.path("metadata").path("plugins")) {
      names.add("what the plugin '%s' means".formatted(plugin.path("name").asString("?")));
    }
    return names;
  }
}
