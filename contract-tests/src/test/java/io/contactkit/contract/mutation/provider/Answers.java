package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.mutation.provider.Breakage.Equivalence;
import io.contactkit.contract.mutation.provider.Breakage.Sabotage;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Spoils answers of one operation that have one status. */
record Answers(Pacts pacts) {

  /** Changes an answer, or says that there is nothing to change. */
  @FunctionalInterface
  interface Change {
    Optional<ProxyResponse> of(ProxyResponse answer);
  }

  /** Changes a body, or says that there is nothing to change. */
  @FunctionalInterface
  interface BodyChange {
    Optional<JsonNode> of(int status, JsonNode body);
  }

  Breakage breakage(
      Operation operation,
      Response response,
      String kind,
      String diff,
      BodyChange change,
      Predicate<RecordedInteraction> likely,
      Predicate<Mismatch> named,
      Equivalence equivalence) {
    return breakage(
        operation,
        response,
        kind,
        diff,
        answer ->
            json(answer)
                .flatMap(body -> change.of(answer.status(), body))
                .map(body -> answer.withBody(body.toString())),
        likely,
        named,
        equivalence);
  }

  Breakage breakage(
      Operation operation,
      Response response,
      String kind,
      String diff,
      Change change,
      Predicate<RecordedInteraction> likely,
      Predicate<Mismatch> named,
      Equivalence equivalence) {
    return new Breakage(
        Breakage.mutant(pacts, operation, kind, diff),
        sabotage(operation, response, change),
        pacts.concerning(operation, likely).stream()
            .filter(it -> isConcerned(operation, response, it))
            .toList(),
        (interaction, mismatch) ->
            named.test(mismatch)
                || (pacts.isAfter(operation, interaction)
                    && !Breakage.isAboutTheFirstCall(mismatch)),
        equivalence);
  }

  private boolean isConcerned(
      Operation operation, Response response, RecordedInteraction interaction) {
    boolean calls =
        pacts.isOf(operation, interaction) && interaction.response().status() == response.status();
    return calls || (response.isSuccess() && pacts.isAfter(operation, interaction));
  }

  private Sabotage sabotage(Operation operation, Response response, Change change) {
    return (call, sandbox, scene) -> {
      ProxyResponse answer = sandbox.send(call);
      return pacts.isOf(operation, call) && answer.status() == response.status()
          ? change.of(answer).map(changed -> scene.broken(answer, changed)).orElse(answer)
          : answer;
    };
  }

  static Optional<JsonNode> json(ProxyResponse answer) {
    try {
      return answer.body().isEmpty()
          ? Optional.empty()
          : Optional.of(JsonMapper.shared().readTree(answer.body()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
