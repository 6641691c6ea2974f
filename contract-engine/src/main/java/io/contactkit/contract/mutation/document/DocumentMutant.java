package io.contactkit.contract.mutation.document;

import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact of a document changed.
 *
 * @param kind what is done, in words
 * @param pointer where; a change of a member points at the member
 * @param diff the lines of the mutant
 */
record DocumentMutant(String kind, String pointer, String diff, UnaryOperator<JsonNode> edit) {
  private static final int LONGEST_SHOWN = 160;

  /** Another value, or one where there was none. */
  static DocumentMutant set(String kind, String pointer, Object value) {
    JsonNode node = JsonMapper.shared().valueToTree(value);
    return new DocumentMutant(
        kind,
        pointer,
        "+ %s: %s".formatted(pointer, shown(node)),
        root -> {
          put(root, pointer, node);
          return root;
        });
  }

  static DocumentMutant remove(String kind, String pointer) {
    return new DocumentMutant(
        kind,
        pointer,
        "- " + pointer,
        root -> {
          take(root, pointer);
          return root;
        });
  }

  /** Another item at the end of a list, which is made if there is none. */
  static DocumentMutant append(String kind, String list, Object item) {
    JsonNode node = JsonMapper.shared().valueToTree(item);
    return new DocumentMutant(
        kind,
        list,
        "+ %s/-: %s".formatted(list, shown(node)),
        root -> {
          JsonPointer place = JsonPointer.compile(list);
          ((ObjectNode) root.at(place.head()))
              .withArrayProperty(place.last().getMatchingProperty())
              .add(node);
          return root;
        });
  }

  /** The same value under another key of the same object, in the same place. */
  static DocumentMutant rename(String kind, String pointer, String name) {
    return new DocumentMutant(
        kind,
        pointer,
        "- %s%n+ …/%s".formatted(pointer, name).replace("\r", ""),
        root -> {
          JsonPointer place = JsonPointer.compile(pointer);
          ObjectNode owner = (ObjectNode) root.at(place.head());
          ObjectNode renamed = JsonNodeFactory.instance.objectNode();
          String old = place.last().getMatchingProperty();
          owner
              .properties()
              .forEach(
                  member ->
                      renamed.set(
                          member.getKey().equals(old) ? name : member.getKey(), member.getValue()));
          owner.removeAll();
          owner.setAll(renamed);
          return root;
        });
  }

  /** This change and another that it would be pointless without. */
  DocumentMutant with(DocumentMutant other) {
    return new DocumentMutant(kind, pointer, diff, root -> other.edit.apply(edit.apply(root)));
  }

  /** The same change with a diff that shows what was there before. */
  DocumentMutant from(JsonNode document) {
    JsonNode before = document.at(pointer);
    boolean replaced = diff.startsWith("+ " + pointer + ": ") && !before.isMissingNode();
    return replaced
        ? new DocumentMutant(
            kind, pointer, "- %s: %s\n%s".formatted(pointer, shown(before), diff), edit)
        : this;
  }

  JsonNode applied(JsonNode document) {
    return edit.apply(document.deepCopy());
  }

  private static void put(JsonNode root, String pointer, JsonNode node) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = root.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), node);
    } else {
      ((ObjectNode) owner).set(place.last().getMatchingProperty(), node);
    }
  }

  private static void take(JsonNode root, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = root.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) owner).remove(place.last().getMatchingProperty());
    }
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
