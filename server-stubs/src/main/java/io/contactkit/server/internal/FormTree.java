package io.contactkit.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts fields of a form where their names say. */
final class FormTree {

  private static final Pattern NESTED = Pattern.compile("([^\\[]+)((?:\\[[^\\[\\]]*])+)");
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final int MAX_NESTING = 32;

  private FormTree() {}

  /** Two fields want the same place. */
  static final class NameTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    NameTakenException(String name) {
      super(name, null, false, false);
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  static void put(ObjectNode tree, String name, String value) {
    List<String> steps = steps(name);
    JsonNode owner = tree;
    for (int i = 0; i < steps.size() - 1; i++) {
      boolean listFollows = steps.get(i + 1).isEmpty();
      owner = child(owner, steps.get(i), listFollows, name);
    }
    String last = steps.get(steps.size() - 1);
    if (owner instanceof ArrayNode list && last.isEmpty()) {
      list.add(value);
    } else if (owner instanceof ObjectNode object && !object.has(last)) {
      object.put(last, value);
    } else {
      throw new NameTakenException(name);
    }
  }

  private static JsonNode child(JsonNode owner, String step, boolean list, String name) {
    if (owner instanceof ArrayNode items && step.isEmpty()) {
      return list ? items.addArray() : items.addObject();
    }
    if (owner instanceof ObjectNode object) {
      JsonNode child = object.get(step);
      if (child == null) {
        return list ? object.putArray(step) : object.putObject(step);
      }
      if (list ? child.isArray() : child.isObject()) {
        return child;
      }
    }
    throw new NameTakenException(name);
  }

  /** A name whose brackets are no steps is itself. */
  private static List<String> steps(String name) {
    Matcher nested = NESTED.matcher(name);
    if (!nested.matches()) {
      return List.of(name);
    }
    List<String> steps = new ArrayList<>();
    steps.add(nested.group(1));
    Matcher step = STEP.matcher(nested.group(2));
    while (step.find()) {
      steps.add(step.group(1));
    }
    return steps.size() > MAX_NESTING ? List.of(name) : steps;
  }
}
