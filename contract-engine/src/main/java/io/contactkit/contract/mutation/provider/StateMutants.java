package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.mutation.provider.ProviderMutant.Mutation;
import io.contactkit.contract.pact.Preceding;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Servers whose answers are right and whose memory is not: only a second call can tell. */
final class StateMutants {
  private final Interactions pacts;
  private final Operation write;
  private final EquivalenceRule unread;
  private final List<ProviderMutant> mutants = new ArrayList<>();

  private StateMutants(Interactions pacts, Operation write, EquivalenceRule unread) {
    this.pacts = pacts;
    this.write = write;
    this.unread = unread;
  }

  static List<ProviderMutant> of(Interactions pacts, Operation operation, EquivalenceRule unread) {
    if (operation.method().equals("GET")) {
      return List.of();
    }
    var mutants = new StateMutants(pacts, operation, unread);
    mutants.nothing();
    operation
        .requestBody()
        .ifPresent(
            body ->
                BodyPlace.in(
                        SchemaView.of(body.content().schema()),
                        pacts.bodies(operation, body.content()))
                    .stream()
                    .filter(target -> isLeaf(target.schema()))
                    .forEach(mutants::values));
    pacts.spec().operations().stream()
        .filter(read -> read.method().equals("GET") && isRelated(read, operation))
        .forEach(mutants::stale);
    return mutants.mutants;
  }

  // By their tag, or without one by their paths: a list and what is in it.
  private static boolean isRelated(Operation read, Operation write) {
    return write.tag().isEmpty()
        ? isAbove(read.path(), write.path()) || isAbove(write.path(), read.path())
        : read.tag().equals(write.tag());
  }

  private static boolean isAbove(String path, String other) {
    return other.equals(path) || other.startsWith(path.replaceAll("/+$", "") + "/");
  }

  private static boolean isLeaf(SchemaView schema) {
    return schema.properties().isEmpty() && schema.items().isEmpty();
  }

  private void nothing() {
    add(
        "answers and does nothing",
        "- what the call says is done\n+ nothing is done",
        first -> true,
        (call, server, replay) -> replay.breaking(ClaimedResponse.of(first(replay))),
        EquivalenceRule.NONE);
  }

  private void values(BodyPlace target) {
    stores(
        "stores another value than was sent",
        "- stores %1$s\n+ stores another %1$s".formatted(target),
        body -> !target.values(body).isEmpty(),
        body ->
            target.edit(
                body,
                (owner, name) -> owner.set(name, OtherValue.of(target.schema(), owner.get(name)))));
    if (!target.required() && target.path().size() == 1) {
      example(target)
          .ifPresent(
              value ->
                  stores(
                      "stores a value that was not sent",
                      "- leaves %1$s alone\n+ sets %1$s".formatted(target),
                      body -> target.values(body).isEmpty(),
                      body -> with(body, target, value)));
    }
  }

  private void stores(
      String kind, String diff, Predicate<JsonNode> has, UnaryOperator<JsonNode> change) {
    add(
        kind,
        diff,
        first -> first.request().body().filter(has).isPresent(),
        (call, server, replay) -> {
          Optional<JsonNode> sent = call.json();
          if (sent.isEmpty()) {
            return server.send(call);
          }
          JsonNode body = sent.get();
          JsonNode changed = replay.broken(body, change.apply(body));
          ProxyResponse answer = server.send(call.withBody(changed.toString()));
          return ClaimedResponse.of(first(replay), answer);
        },
        unread);
  }

  private void stale(Operation read) {
    mutants.add(
        new ProviderMutant(
            ProviderMutant.mutant(
                pacts,
                read,
                "answers as before a write",
                "- what %1$s left behind\n+ what was there before %1$s".formatted(write.id())),
            new StaleRead(),
            pacts.following(write).stream().filter(it -> pacts.isOf(read, it)).toList(),
            (interaction, mismatch) -> !ProviderMutant.isAboutTheFirstCall(mismatch),
            EquivalenceRule.NONE,
            "an interaction of %s that comes after %s".formatted(read.id(), write.id())));
  }

  private void add(
      String kind,
      String diff,
      Predicate<RecordedInteraction> sent,
      Mutation mutation,
      EquivalenceRule equivalence) {
    mutants.add(
        new ProviderMutant(
            ProviderMutant.mutant(pacts, write, kind, diff),
            (call, server, replay) ->
                replay.isFirstCall() ? mutation.answer(call, server, replay) : server.send(call),
            pacts.following(write).stream()
                .filter(it -> sent.test(it.after().orElseThrow().interaction()))
                .toList(),
            (interaction, mismatch) -> !ProviderMutant.isAboutTheFirstCall(mismatch),
            equivalence,
            "an interaction that reads after %s what it left behind".formatted(write.id())));
  }

  /** What an example of the request shows at a place. */
  private Optional<JsonNode> example(BodyPlace target) {
    return write.requestBody().orElseThrow().content().examples().stream()
        .map(Example::value)
        .flatMap(value -> target.values(value).stream())
        .filter(value -> !value.isNull())
        .findFirst();
  }

  private static JsonNode with(JsonNode body, BodyPlace target, JsonNode value) {
    if (!(body.deepCopy() instanceof ObjectNode changed)) {
      return body;
    }
    changed.set(target.name(), OtherValue.of(target.schema(), value));
    return changed;
  }

  private static Preceding first(MutantReplay replay) {
    return replay.interaction().after().orElseThrow();
  }
}
