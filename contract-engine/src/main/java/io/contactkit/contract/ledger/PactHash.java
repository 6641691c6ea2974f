package io.contactkit.contract.ledger;

import io.contactkit.contract.internal.Fingerprint;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a pact asks for as a short text: the order of its interactions and its metadata aside. */
final class PactHash {
  private static final int LENGTH = 32;

  private PactHash() {}

  static String of(String pact) {
    JsonNode root = JsonMapper.shared().readTree(pact.replaceFirst("^\uFEFF", ""));
    List<String> asked =
        Stream.of("interactions", "messages")
            .flatMap(
                list -> root.path(list).valueStream().map(it -> sorted(it).toString()).sorted())
            .toList();
    return Fingerprint.of(asked).substring(0, LENGTH);
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isObject()) {
      TreeMap<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      members.forEach(object::set);
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(sorted(item)));
      return array;
    }
    return node;
  }
}
