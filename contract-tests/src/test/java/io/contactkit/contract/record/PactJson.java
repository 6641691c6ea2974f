package io.contactkit.contract.record;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A V4 pact file of described interactions. */
final class PactJson {
  private PactJson() {}

  static ObjectNode of(List<? extends Draft<?>> drafts) {
    ObjectNode pact = JsonNodeFactory.instance.objectNode();
    pact.putObject("consumer").put("name", drafts.get(0).contract().consumer());
    pact.putObject("provider").put("name", drafts.get(0).contract().provider().id());
    drafts.forEach(draft -> pact.withArray("interactions").add(InteractionWriter.write(draft)));
    pact.putObject("metadata").putObject("pactSpecification").put("version", "4.0");
    return pact;
  }
}
