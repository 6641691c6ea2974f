package io.contactkit.contract.internal;

import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.openapi.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms that schemas declare for bodies of one direction.
 *
 * <p>A place belongs to a message as far as two references down: the body's own schema, and the
 * schemas that its properties and items name. What lies deeper is the same for every message that
 * leads there, and so it belongs to the document: {@link #add} lists each schema once, however many
 * paths lead to it. The cost is that of the document, never that of its paths.
 */
public final class Declared {
  private static final int REFERENCES_OF_A_MESSAGE = 2;

  /** Forms that are allowed, and measures just beyond the bounds. */
  public record Forms(Set<Variant> possible, Set<Variant> forbidden) {
    private Forms() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private void add(String path, String declared, Form form, String value) {
      possible.add(new Variant(path, declared, form, value));
    }
  }

  private record Step(String path, String declared, SchemaView schema, int references) {}

  private final Direction direction;
  private final int references;
  private final Set<String> met = new HashSet<>();
  private final Deque<Step> deeper = new ArrayDeque<>();

  private final Map<String, Facts> facts;
  private final Map<String, Forms> messages = new HashMap<>();

  private Declared(Direction direction, int references, Map<String, Facts> facts) {
    this.direction = direction;
    this.references = references;
    this.facts = facts;
  }

  /** The places of one message. */
  public Forms ofMessage(SchemaView body) {
    return messages.computeIfAbsent(
        body.pointer(),
        pointer -> {
          Forms forms = new Forms();
          Declared message = new Declared(direction, REFERENCES_OF_A_MESSAGE, facts);
          message.visit(new Step("", pointer, body, 0), forms);
          deeper.addAll(message.deeper);
          return forms;
        });
  }

  /** Lists the schemas of a document, for all of its messages together. */
  public static Declared ofDocument(Direction direction) {
    return new Declared(direction, 0, new HashMap<>());
  }

  /** What a body's schema and those below it declare, without those that were listed before. */
  public Forms add(SchemaView body) {
    deeper.add(new Step("", body.pointer(), body, 0));
    return rest();
  }

  /** The same for what lies deeper than the places of the messages so far. */
  public Forms rest() {
    Forms forms = new Forms();
    while (!deeper.isEmpty()) {
      Step step = deeper.remove();
      visit(new Step("", step.declared, step.schema, 0), forms);
    }
    return forms;
  }

  private void visit(Step step, Forms forms) {
    filled(step, forms, new HashSet<>());
    // One place of a message, or one schema of a document, is listed once.
    String owner = references == 0 ? "" : step.path + " ";
    if (!met.add(owner + step.schema.pointer())) {
      return;
    }
    String here = step.schema.pointer();
    Facts read = facts(step.schema);
    read.values().forEach(value -> forms.add(step.path, here, Form.ENUM, value.toString()));
    for (Limit limit : read.limits()) {
      forms.add(step.path, here, Form.LIMIT, limit.words());
      limit
          .beyond()
          .map(measure -> new Variant(step.path, here, Form.LIMIT, measure))
          .ifPresent(forms.forbidden::add);
    }
    for (SchemaView alternative : read.alternatives()) {
      forms.add(step.path, here, Form.ALTERNATIVE, Variants.name(alternative));
      visit(new Step(step.path, step.declared, alternative, step.references), forms);
    }
    read.properties().forEach(property -> property(step, property, forms));
    read.items().ifPresent(items -> below(step, step.path + "/*", step.declared, items, forms));
  }

  private void property(Step owner, Facts.PropertyFacts read, Forms forms) {
    Property property = read.property();
    String path = owner.path + "/" + property.name();
    String declared = read.declared();
    forms.add(path, declared, Form.PRESENT, "");
    if (!property.required()) {
      forms.add(path, declared, Form.ABSENT, "");
    }
    if (read.nullable()) {
      forms.add(path, declared, Form.NULL, "");
    }
    below(owner, path, declared, property.schema(), forms);
  }

  private void below(Step owner, String path, String declared, SchemaView schema, Forms forms) {
    boolean inline = schema.pointer().startsWith(owner.schema.pointer() + "/");
    Step step = new Step(path, declared, schema, inline ? owner.references : owner.references + 1);
    if (inline || step.references < references) {
      visit(step, forms);
    } else {
      deeper.add(step);
    }
  }

  // Which list is filled is told by where the list is declared, so a list's schema may come twice.
  private void filled(Step step, Forms forms, Set<String> seen) {
    if (!seen.add(step.schema.pointer())) {
      return;
    }
    Facts read = facts(step.schema);
    read.items()
        .ifPresent(
            items -> {
              forms.add(step.path, step.declared, Form.FILLED, "");
              if (read.nullableItems()) {
                forms.add(step.path + "/*", items.pointer(), Form.NULL, "");
              }
            });
    for (SchemaView alternative : read.alternatives()) {
      filled(new Step(step.path, step.declared, alternative, step.references), forms, seen);
    }
  }

  private Facts facts(SchemaView schema) {
    return facts.computeIfAbsent(schema.pointer(), pointer -> Facts.of(schema, direction));
  }
}
