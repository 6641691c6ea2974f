package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The interactions of one provider by the operations that they call. */
final class Interactions {
  private final String provider;
  private final Document spec;
  private final List<RecordedInteraction> all;
  private final Map<String, List<RecordedInteraction>> calling = new HashMap<>();
  private final Map<String, List<RecordedInteraction>> following = new HashMap<>();
  private final Map<RecordedInteraction, String> called = new IdentityHashMap<>();
  private final Map<RecordedInteraction, String> preceding = new IdentityHashMap<>();
  private final Map<RecordedInteraction, JsonNode> answers = new IdentityHashMap<>();

  /**
   * @param provider what outcomes call it
   */
  Interactions(String provider, Document spec, List<RecordedInteraction> all) {
    this.provider = provider;
    this.spec = spec;
    this.all = List.copyOf(all);
    for (RecordedInteraction interaction : all) {
      add(calling, called, interaction, interaction);
      interaction
          .after()
          .ifPresent(first -> add(following, preceding, first.interaction(), interaction));
    }
  }

  /** Notes what a server answers to an interaction, which may show more than is asked. */
  void answered(RecordedInteraction interaction, JsonNode body) {
    answers.put(interaction, body);
  }

  private void add(
      Map<String, List<RecordedInteraction>> byOperation,
      Map<RecordedInteraction, String> operations,
      RecordedInteraction call,
      RecordedInteraction interaction) {
    Operations.of(spec, call.request())
        .map(Operation::id)
        .ifPresent(
            id -> {
              operations.put(interaction, id);
              byOperation.computeIfAbsent(id, it -> new ArrayList<>()).add(interaction);
            });
  }

  String provider() {
    return provider;
  }

  Document spec() {
    return spec;
  }

  List<RecordedInteraction> all() {
    return all;
  }

  /** Those that call the operation themselves. */
  List<RecordedInteraction> calling(Operation operation) {
    return calling.getOrDefault(operation.id(), List.of());
  }

  /** The bodies of one response that the document or an interaction shows. */
  List<JsonNode> bodies(Operation operation, Response response, Content content) {
    return Stream.concat(
            Exemptions.without(content.examples()).stream().map(Example::value),
            calling(operation).stream()
                .filter(it -> it.response().status() == response.status())
                .flatMap(
                    it ->
                        Stream.concat(
                            it.response().body().stream(), Stream.ofNullable(answers.get(it)))))
        .toList();
  }

  /** The bodies of requests that the document or an interaction shows. */
  List<JsonNode> bodies(Operation operation, Content content) {
    return Stream.concat(
            content.examples().stream().map(Example::value),
            calling(operation).stream().flatMap(it -> it.request().body().stream()))
        .toList();
  }

  /**
   * The documented responses with a status of their own, and for each range or default one for each
   * status that is recorded.
   */
  List<Response> responses(Operation operation) {
    List<Response> responses = new ArrayList<>(operation.responses());
    calling(operation).stream()
        .map(interaction -> interaction.response().status())
        .distinct()
        .sorted()
        .forEach(
            status ->
                operation
                    .answering(status)
                    .filter(response -> !response.isExact())
                    .ifPresent(response -> responses.add(withStatus(response, status))));
    return responses;
  }

  private static Response withStatus(Response response, int status) {
    return new Response(
        String.valueOf(status),
        status,
        response.description(),
        response.contents(),
        response.element());
  }

  /** Those that come after a call of the operation. */
  List<RecordedInteraction> following(Operation operation) {
    return following.getOrDefault(operation.id(), List.of());
  }

  /** Those that call the operation in any way, the given ones first and the follow-ups last. */
  List<RecordedInteraction> concerning(Operation operation, Predicate<RecordedInteraction> likely) {
    List<RecordedInteraction> concerned = new ArrayList<>();
    List<RecordedInteraction> calling = calling(operation);
    calling.stream().filter(likely).forEach(concerned::add);
    calling.stream().filter(likely.negate()).forEach(concerned::add);
    following(operation).stream().filter(it -> !concerned.contains(it)).forEach(concerned::add);
    return concerned;
  }

  boolean isOf(Operation operation, RecordedInteraction interaction) {
    return operation.id().equals(called.get(interaction));
  }

  boolean isAfter(Operation operation, RecordedInteraction interaction) {
    return operation.id().equals(preceding.get(interaction));
  }

  boolean isOf(Operation operation, ProxyRequest call) {
    return spec.operationAt(call.method(), call.target().getRawPath())
        .filter(it -> it.id().equals(operation.id()))
        .isPresent();
  }
}
