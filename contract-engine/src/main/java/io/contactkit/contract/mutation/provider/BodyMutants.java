package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.JsonPaths;
import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.mutation.provider.BodyPlace.Edit;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** Each property of each documented answer, spoilt in each way that its schema suggests. */
final class BodyMutants {
  private static final String CHOICE =
      "the value is the server's own: the document allows this one too, and each interaction that"
          + " shows the place takes any of its form";

  private final ResponseMutation answers;

  BodyMutants(Interactions pacts) {
    this.answers = new ResponseMutation(pacts);
  }

  List<ProviderMutant> of(Operation operation, Response response, Content content) {
    List<ProviderMutant> mutants = new ArrayList<>();
    List<JsonNode> bodies = answers.pacts().bodies(operation, response, content);
    for (BodyPlace target : BodyPlace.in(SchemaView.of(content.schema()), bodies)) {
      // What nothing shows of this answer is no part of it: there is nothing to spoil.
      if (bodies.stream().allMatch(example -> target.values(example).isEmpty())) {
        continue;
      }
      edits(target)
          .forEach(
              (kind, edit) -> mutants.add(mutant(operation, response, target, bodies, kind, edit)));
    }
    return mutants;
  }

  private static Map<String, Edit> edits(BodyPlace target) {
    SchemaView schema = target.schema();
    Map<String, Edit> edits = new LinkedHashMap<>();
    edits.put("drops a property", (owner, name) -> owner.remove(name));
    edits.put("renames a property", (owner, name) -> owner.set(name + "_", owner.remove(name)));
    edits.put("changes a type", value(OtherValue::ofAnotherType));
    edits.put("answers null", value(value -> NullNode.getInstance()));
    if (!schema.type().equals("boolean") && !schema.type().equals("integer")) {
      edits.put("empties a value", value(value -> OtherValue.empty(schema, value)));
    }
    if (schema.items().isPresent()) {
      edits.put("drops an item of a list", value(list(OtherValue::withoutLastItem)));
      edits.put("repeats an item of a list", value(list(OtherValue::withLastItemTwice)));
    } else if (!schema.type().equals("object")) {
      edits.put("changes a value", value(value -> OtherValue.of(schema, value)));
    }
    if (!OtherValue.enumeration(schema).isEmpty()) {
      edits.put("leaves an enumeration", text("NO_SUCH_VALUE"));
    }
    if (List.of("date", "date-time", "uuid", "uri", "uri-reference", "email")
        .contains(OtherValue.format(schema))) {
      edits.put("breaks a format", text("not a " + OtherValue.format(schema)));
    }
    return edits;
  }

  private ProviderMutant mutant(
      Operation operation,
      Response response,
      BodyPlace target,
      List<JsonNode> bodies,
      String kind,
      Edit edit) {
    return answers.mutant(
        operation,
        response,
        kind,
        diff(response, target, bodies, edit),
        (status, body) ->
            target.values(body).isEmpty() ? Optional.empty() : Optional.of(target.edit(body, edit)),
        interaction -> shows(interaction, target),
        mismatch -> target.isNamedBy(mismatch.where()),
        observations -> Optional.of(CHOICE).filter(rule -> isChoice(observations, target)),
        target + " by its value or a strict matcher");
  }

  private static boolean shows(RecordedInteraction interaction, BodyPlace target) {
    return interaction
        .response()
        .body()
        .filter(body -> target.values(body).stream().anyMatch(value -> !value.isNull()))
        .isPresent();
  }

  private static boolean isChoice(List<Observation> observations, BodyPlace target) {
    List<RecordedInteraction> showing =
        observations.stream()
            .map(Observation::interaction)
            .filter(interaction -> shows(interaction, target))
            .toList();
    return !showing.isEmpty() && showing.stream().allMatch(it -> isLoose(it, target));
  }

  private static boolean isLoose(RecordedInteraction interaction, BodyPlace target) {
    Matchers matchers = Matchers.ofBody(interaction.response().matchers());
    return JsonPaths.in(interaction.response().body().orElseThrow()).stream()
        .filter(path -> isAt(path, target))
        .allMatch(matchers::isLoose);
  }

  private static boolean isAt(List<String> path, BodyPlace target) {
    List<String> general = path.stream().map(step -> step.matches("\\d+") ? "*" : step).toList();
    return general.equals(target.path());
  }

  /** What a body shows at the place, before and after; the place alone where none does. */
  private static String diff(
      Response response, BodyPlace target, List<JsonNode> bodies, Edit edit) {
    for (JsonNode body : bodies) {
      List<JsonNode> before = target.values(body);
      if (!before.isEmpty()) {
        List<JsonNode> after = target.values(target.edit(body, edit));
        return "- %d %s: %s\n+ %d %s"
            .formatted(
                response.status(),
                target,
                before.get(0),
                response.status(),
                after.isEmpty() ? instead(target, body, edit) : target + ": " + after.get(0));
      }
    }
    return "- " + response.status() + " " + target;
  }

  private static String instead(BodyPlace target, JsonNode example, Edit edit) {
    List<JsonNode> renamed = new ArrayList<>();
    target.edit(
        example,
        (owner, name) -> {
          edit.apply(owner, name);
          Optional.ofNullable(owner.get(name + "_")).ifPresent(renamed::add);
        });
    return renamed.isEmpty() ? "no " + target : target + "_: " + renamed.get(0);
  }

  private static Edit value(UnaryOperator<JsonNode> change) {
    return (owner, name) -> owner.set(name, change.apply(owner.get(name)));
  }

  private static UnaryOperator<JsonNode> list(UnaryOperator<JsonNode> change) {
    return value -> value.isArray() ? change.apply(value) : value;
  }

  private static Edit text(String text) {
    return value(
        value -> value.isNull() ? JsonNodeFactory.instance.nullNode() : StringNode.valueOf(text));
  }
}
