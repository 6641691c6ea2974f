package io.contactkit.contract.mutation.client;

import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Wrong methods, paths and queries. */
final class WireMutations {
  private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

  private WireMutations() {}

  static Stream<Mutation> of(Operation operation, RecordedRequest sent) {
    return Stream.of(
            METHODS.stream()
                .filter(method -> !method.equals(operation.method()))
                .map(method -> method(operation, method)),
            path(operation, sent),
            sent.query().keySet().stream().flatMap(WireMutations::present),
            operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .filter(parameter -> !sent.query().containsKey(parameter.name()))
                .flatMap(WireMutations::absent),
            Stream.of(added("mutant", "invents a query parameter", "mutant")))
        .flatMap(it -> it);
  }

  private static Mutation method(Operation operation, String method) {
    return Mutation.ofRequest(
        "sends another method",
        "- %s%n+ %s".formatted(operation.method(), method),
        it -> Requests.method(it, method));
  }

  private static Stream<Mutation> path(Operation operation, RecordedRequest sent) {
    String[] template = operation.path().split("/", -1);
    return IntStream.range(1, sent.path().split("/", -1).length)
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    Mutation.ofRequest(
                        "sends another path segment",
                        "~ " + template[i],
                        it -> Requests.path(it, segment(it.path(), i, Optional.of("x")))),
                    Mutation.ofRequest(
                        "drops a path segment",
                        "- " + template[i],
                        it -> Requests.path(it, segment(it.path(), i, Optional.empty()))),
                    Mutation.ofRequest(
                        "sends an empty path segment",
                        "- /%s%n+ //%s".formatted(template[i], template[i]),
                        it -> Requests.path(it, doubled(it.path(), i)))));
  }

  private static String segment(String path, int index, Optional<String> suffix) {
    List<String> segments = new ArrayList<>(Arrays.asList(path.split("/", -1)));
    String old = segments.remove(index);
    suffix.ifPresent(text -> segments.add(index, old + text));
    return String.join("/", segments);
  }

  private static String doubled(String path, int index) {
    List<String> segments = new ArrayList<>(Arrays.asList(path.split("/", -1)));
    segments.add(index, "");
    return String.join("/", segments);
  }

  private static Stream<Mutation> present(String name) {
    return Stream.of(
        Mutation.ofRequest(
            "drops a query parameter",
            "- " + name,
            it -> Requests.query(it, query -> query.remove(name))),
        Mutation.ofRequest(
            "renames a query parameter",
            "- %s%n+ %sMutant".formatted(name, name),
            it -> Requests.query(it, query -> query.put(name + "Mutant", query.remove(name)))),
        Mutation.ofRequest(
            "sends a query parameter twice",
            "+ " + name,
            it ->
                Requests.query(
                    it,
                    query ->
                        query.computeIfPresent(
                            name, (key, values) -> List.of(values.get(0), values.get(0))))),
        Mutation.ofRequest(
            "sends another query value",
            "~ " + name,
            it ->
                Requests.query(
                    it,
                    query ->
                        query.computeIfPresent(
                            name, (key, values) -> List.of(values.get(0) + "1")))));
  }

  private static Stream<Mutation> absent(Parameter parameter) {
    Stream<Mutation> always =
        Stream.of(
            added(parameter.name(), "sends null for an unset query parameter", "null"),
            added(parameter.name(), "sends nothing for an unset query parameter", ""));
    return Stream.concat(
        always,
        SchemaView.of(parameter.schema()).keyword("default").map(JsonNode::asString).stream()
            .map(
                value -> added(parameter.name(), "sends the default of a query parameter", value)));
  }

  private static Mutation added(String name, String kind, String value) {
    return Mutation.ofRequest(
        kind,
        "+ %s=%s".formatted(name, value),
        it -> Requests.query(it, query -> query.put(name, List.of(value))));
  }
}
