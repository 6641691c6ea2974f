package io.contactkit.openapi;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML 1.2 into a JSON tree; Jackson's own YAML reader does not expand anchors. */
final class YamlTree {
  // The default of 50 is a guard against hostile input; these documents are ours and reuse a lot.
  private static final int MOST_ALIASES = 10_000;

  private YamlTree() {}

  static JsonNode read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setAllowDuplicateKeys(false)
            .build();
    return tree(new Load(settings).loadFromString(yaml));
  }

  private static JsonNode tree(Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      map.forEach((key, member) -> object.set(String.valueOf(key), tree(member)));
      return object;
    }
    if (value instanceof Iterable<?> list) {
      var array = JsonNodeFactory.instance.arrayNode();
      list.forEach(item -> array.add(tree(item)));
      return array;
    }
    return JsonMapper.shared().valueToTree(value);
  }
}
