package io.contactkit.bench.load;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents as they are, but for the page of contact points, which has a hundred here. */
final class Documents {
  private static final int PAGE = 100;

  private Documents() {}

  static Document of(Provider provider) {
    Document original = provider.document();
    if (provider != Provider.JIFELINE) {
      return original;
    }
    JsonNode tree = original.tree();
    for (Example example : original.operation("listContactPoints").success().content().examples()) {
      JsonNode value = tree.at(example.element().pointer()).get("value");
      ArrayNode points = (ArrayNode) value.get("result");
      if (!points.isEmpty()) {
        fill(points);
      }
    }
    return Document.parse(provider.fileName(), tree.toString());
  }

  /** What an operation answers when all is well: its first example. */
  static JsonNode answer(Operation operation) {
    return operation.success().content().examples().get(0).value();
  }

  private static void fill(ArrayNode points) {
    ObjectNode point = (ObjectNode) points.get(0);
    points.removeAll();
    for (int i = 0; i < PAGE; i++) {
      String id = point.get("id").asString();
      String digits = Bytes.digits(i);
      points.add(
          point.deepCopy().put("id", id.substring(0, id.length() - digits.length()) + digits));
    }
  }
}
