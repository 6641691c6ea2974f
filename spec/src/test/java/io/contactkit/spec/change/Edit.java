package io.contactkit.openapi.change;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts, removes or renames what stands at one place of a document. */
record Edit(JsonNode instruction) {

  void apply(JsonNode document) {
    JsonPointer at = JsonPointer.compile(instruction.path("at").asString());
    String last = at.last().getMatchingProperty();
    JsonNode parent = document.at(at.head());
    if (instruction.has("put")) {
      put(parent, last, instruction.path("put"));
    } else if (instruction.has("rename")) {
      rename((ObjectNode) parent, last, instruction.path("rename").asString());
    } else {
      remove(parent, last);
    }
  }

  private void put(JsonNode parent, String name, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(name, value.deepCopy());
    } else if (name.equals("-")) {
      ((ArrayNode) parent).add(value.deepCopy());
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), value.deepCopy());
    }
  }

  private void remove(JsonNode parent, String name) {
    JsonNode removed =
        parent instanceof ObjectNode object
            ? object.remove(name)
            : ((ArrayNode) parent).remove(Integer.parseInt(name));
    if (removed == null) {
      throw new IllegalArgumentException("nothing to remove: " + instruction);
    }
  }

  /** In its place, so that nothing but the name is another. */
  private void rename(ObjectNode parent, String name, String other) {
    ObjectNode before = parent.deepCopy();
    if (!before.has(name)) {
      throw new IllegalArgumentException("nothing to rename: " + instruction);
    }
    parent.removeAll();
    before
        .properties()
        .forEach(
            member ->
                parent.set(
                    member.getKey().equals(name) ? other : member.getKey(), member.getValue()));
  }
}
