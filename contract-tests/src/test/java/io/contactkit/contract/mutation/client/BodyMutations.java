package io.contactkit.contract.mutation.client;

import io.contactkit.contract.internal.BodyWalk;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.Property;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.RequestBody;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Wrong, missing and invented bodies and properties of requests. */
final class BodyMutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private BodyMutations() {}

  static Stream<Mutation> of(Document spec, Operation operation, RecordedRequest sent) {
    if (sent.body().isEmpty()) {
      return Stream.of(
          Mutation.ofRequest(
              "invents a body", "+ {}", it -> Requests.body(it, Optional.of(JSON.objectNode()))));
    }
    Stream<Mutation> whole =
        Stream.of(
            Mutation.ofRequest(
                "drops the body", "- body", it -> Requests.body(it, Optional.empty())));
    return Stream.concat(
        whole,
        operation.requestBody().map(RequestBody::content).stream()
            .flatMap(
                content ->
                    BodyWalk.places(
                        spec, SchemaView.of(content.schema()), sent.body().orElseThrow())
                        .stream())
            .flatMap(BodyMutations::place));
  }

  private static Stream<Mutation> place(Place place) {
    Stream<Mutation> members =
        place.value().propertyNames().stream().flatMap(name -> present(place.pointer(), name));
    Stream<Mutation> absent =
        place.chosen().stream()
            .filter(schema -> place.value().isObject())
            .flatMap(schema -> schema.properties().values().stream())
            .filter(property -> !place.value().has(property.name()))
            .flatMap(property -> absent(place.pointer(), property));
    return Stream.concat(members, absent);
  }

  private static Stream<Mutation> present(String owner, String name) {
    String at = owner + "/" + name;
    return Stream.of(
        edit("drops a property", "- " + at, owner, object -> object.remove(name)),
        edit(
            "renames a property",
            "- %s%n+ %sMutant".formatted(at, at),
            owner,
            object -> {
              JsonNode value = object.path(name);
              object.remove(name);
              object.set(name + "Mutant", value);
            }),
        edit(
            "sends null for a property",
            "~ %s: null".formatted(at),
            owner,
            object -> object.set(name, JSON.nullNode())),
        edit(
            "sends a property of another type",
            "~ " + at,
            owner,
            object -> object.set(name, retyped(object.path(name)))));
  }

  private static Stream<Mutation> absent(String owner, Property property) {
    String at = owner + "/" + property.name();
    Stream<Mutation> always =
        Stream.of(
            edit(
                "sends null for an unset property",
                "+ %s: null".formatted(at),
                owner,
                object -> object.set(property.name(), JSON.nullNode())));
    return Stream.concat(
        always,
        property.schema().keyword("default").stream()
            .map(
                value ->
                    edit(
                        "sends the default of an unset property",
                        "+ %s: %s".formatted(at, value),
                        owner,
                        object -> object.set(property.name(), value))));
  }

  private static Mutation edit(
      String kind, String diff, String owner, Consumer<ObjectNode> change) {
    return Mutation.ofRequest(
        kind,
        diff,
        it -> {
          JsonNode body = it.body().orElseThrow().deepCopy();
          if (body.at(owner) instanceof ObjectNode object) {
            change.accept(object);
          }
          return Requests.body(it, Optional.of(body));
        });
  }

  private static JsonNode retyped(JsonNode value) {
    return value.isString() ? JSON.numberNode(7) : JSON.stringNode(value.toString());
  }
}
