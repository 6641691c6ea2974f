package io.contactkit.contract.internal;

import io.contactkit.contract.internal.Variant.Form;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  private Declared(Direction direction, int references) {
    this.direction = direction;
    this.references = references;
  }

  /** The places of one message. */
  public static Forms ofMessage(Direction direction, SchemaView body) {
    Forms forms = new Forms();
    new Declared(direction, REFERENCES_OF_A_MESSAGE)
        .visit(new Step("", body.pointer(), body, 0), forms);
    return forms;
  }

  /** Lists the schemas of a document, for all of its messages together. */
  public static Declared ofDocument(Direction direction) {
    return new Declared(direction, 0);
  }

  /** What a body's schema and those below it declare, without those that were listed before. */
  public Forms add(SchemaView body) {
    return add(List.of(new Step("", body.pointer(), body, 0)));
  }

  /** The same for what lies deeper than the places of the message. */
  public Forms addBelow(SchemaView body) {
    Declared message = new Declared(direction, REFERENCES_OF_A_MESSAGE);
    message.visit(new Step("", body.pointer(), body, 0), new Forms());
    return add(List.copyOf(message.deeper));
  }

  private Forms add(List<Step> start) {
    Forms forms = new Forms();
    deeper.addAll(start);
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
    Variants.values(step.schema)
        .forEach(value -> forms.add(step.path, here, Form.ENUM, value.toString()));
    for (Limit limit : Limit.of(step.schema)) {
      forms.add(step.path, here, Form.LIMIT, limit.words());
      limit
          .beyond()
          .map(measure -> new Variant(step.path, here, Form.LIMIT, measure))
          .ifPresent(forms.forbidden::add);
    }
    for (SchemaView alternative : step.schema.alternatives()) {
      forms.add(step.path, here, Form.ALTERNATIVE, Variants.name(alternative));
      visit(new Step(step.path, step.declared, alternative, step.references), forms);
    }
    for (Property property : step.schema.properties().values()) {
      property(step, property, forms);
    }
    items(step.schema)
        .ifPresent(items -> below(step, step.path + "/*", step.declared, items, forms));
  }

  private void property(Step owner, Property property, Forms forms) {
    if (Exemptions.reason(property).isPresent() || !direction.admits(property)) {
      return;
    }
    String path = owner.path + "/" + property.name();
    String declared = property.declared().pointer();
    forms.add(path, declared, Form.PRESENT, "");
    if (!property.required()) {
      forms.add(path, declared, Form.ABSENT, "");
    }
    if (Variants.isNullable(property.schema())) {
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
  private static void filled(Step step, Forms forms, Set<String> seen) {
    if (!seen.add(step.schema.pointer())) {
      return;
    }
    items(step.schema)
        .ifPresent(
            items -> {
              forms.add(step.path, step.declared, Form.FILLED, "");
              if (Variants.isNullable(items)) {
                forms.add(step.path + "/*", items.pointer(), Form.NULL, "");
              }
            });
    step.schema
        .alternatives()
        .forEach(
            other ->
                filled(new Step(step.path, step.declared, other, step.references), forms, seen));
  }

  private static Optional<SchemaView> items(SchemaView schema) {
    return schema.items().filter(items -> Exemptions.reason(items.element()).isEmpty());
  }
}
