package io.contactkit.client.proof;

import static java.util.Comparator.comparingInt;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.proof.WireCase.Place;
import io.contactkit.client.proof.WireCase.Variant;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Each property of a request body left out, null and given, beside as few others as possible. */
final class BodyCases {
  private final Target target;
  private final Set<String> schemes;
  private final Content content;

  private BodyCases(Target target, Set<String> schemes, Content content) {
    this.target = target;
    this.schemes = schemes;
    this.content = content;
  }

  static List<WireCase> of(Target target, Set<String> schemes) {
    return target.operation().requestBody().stream()
        .map(body -> new BodyCases(target, schemes, body.content()))
        .flatMap(BodyCases::all)
        .toList();
  }

  /** The smallest example of the body, or null if the operation takes none. */
  static @Nullable JsonNode smallest(Target target) {
    return target.operation().requestBody().stream()
        .flatMap(body -> body.content().examples().stream())
        .map(Example::value)
        .min(comparingInt(value -> value.toString().length()))
        .orElse(null);
  }

  private Stream<WireCase> all() {
    return Property.of(Schema.of(content.schema())).stream().flatMap(this::about);
  }

  private Stream<WireCase> about(Property property) {
    JsonNode base = base(property);
    JsonNode value = value(property);
    JsonNode given = Trees.with(base, property.pointer(), value);
    JsonNode left =
        base.at(property.pointer()).isMissingNode()
            ? base
            : Trees.without(base, property.pointer());
    JsonNode nulled = Trees.with(base, property.pointer(), JsonNodeFactory.instance.nullNode());
    boolean nullable = property.schema().isNullable();
    List<WireCase> cases = new ArrayList<>();

    Object unset = model(left);
    setter(unset, property).takeBack(Setter.ownerAt(unset, property.owner()), value.toString());
    cases.add(of(property, Variant.UNSET, unset, property.required() && nullable ? nulled : left));

    Object cleared = model(given);
    setter(cleared, property).set(Setter.ownerAt(cleared, property.owner()), null);
    cases.add(of(property, Variant.NULL, cleared, nullable ? nulled : left));

    cases.add(of(property, Variant.VALUE, set(property, left, value), given));
    if (property.schema().isFreeText()) {
      JsonNode text = JsonNodeFactory.instance.stringNode(ParameterCases.AWKWARD + "\n\u0001");
      JsonNode awkward = Trees.with(base, property.pointer(), text);
      cases.add(of(property, Variant.AWKWARD, set(property, left, text), awkward));
    }
    return cases.stream();
  }

  private Object set(Property property, JsonNode without, JsonNode value) {
    Object model = model(without);
    setter(model, property).setJson(Setter.ownerAt(model, property.owner()), value.toString());
    return model;
  }

  private WireCase of(Property property, Variant variant, Object model, JsonNode expected) {
    List<Object> arguments = new ArrayList<>(target.arguments(expected, Parameter::required));
    arguments.set(arguments.size() - 1, model);
    Map<String, String> path = new LinkedHashMap<>();
    Map<String, String> query = new LinkedHashMap<>();
    for (Parameter parameter : target.parameters()) {
      String text = ParameterCases.given(parameter);
      if (text != null) {
        (parameter.in().equals("path") ? path : query).put(parameter.name(), text);
      }
    }
    return new WireCase(
        target,
        schemes,
        new Place("body", property.label(), property.required(), property.schema().isNullable()),
        variant,
        variant == Variant.NULL && !setter(model, property).takesNull(),
        arguments,
        path,
        query,
        expected);
  }

  private Object model(JsonNode json) {
    List<Object> arguments = target.arguments(json, Parameter::required);
    return arguments.get(arguments.size() - 1);
  }

  private static Setter setter(Object model, Property property) {
    return Setter.of(Setter.ownerAt(model, property.owner()).getClass(), property.name());
  }

  /** The example that stays valid without the property, if there is one; the smallest of them. */
  private JsonNode base(Property property) {
    Document spec = target.provider().document();
    return examples()
        .filter(example -> example.at(property.owner()).isObject())
        .min(
            comparingInt(
                    (JsonNode example) ->
                        example.at(property.pointer()).isMissingNode()
                            ? 0
                            : spec.validate(
                                    content.schema(), Trees.without(example, property.pointer()))
                                .size())
                .thenComparingInt(example -> example.toString().length()))
        .orElseThrow(() -> new AssertionError("no example has " + property.owner()));
  }

  private JsonNode value(Property property) {
    return examples()
        .map(example -> example.at(property.pointer()))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no example has a " + property.label()));
  }

  private Stream<JsonNode> examples() {
    return content.examples().stream().map(Example::value);
  }
}
