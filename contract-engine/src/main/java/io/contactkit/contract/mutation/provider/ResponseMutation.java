package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.mutation.provider.ProviderMutant.Mutation;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Spoils answers of one operation that have one status. */
record ResponseMutation(Interactions pacts) {

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

  /** The mutant of a body; what would notice it is an interaction with the expectation. */
  ProviderMutant mutant(
      Operation operation,
      Response response,
      String kind,
      String diff,
      BodyChange change,
      Predicate<RecordedInteraction> likely,
      Predicate<Mismatch> named,
      EquivalenceRule equivalence,
      String expectation) {
    return mutant(
        operation,
        response,
        kind,
        diff,
        answer ->
            answer
                .json()
                .flatMap(body -> change.of(answer.status(), body))
                .map(body -> answer.withBody(body.toString())),
        likely,
        named,
        equivalence,
        expectation);
  }

  ProviderMutant mutant(
      Operation operation,
      Response response,
      String kind,
      String diff,
      Change change,
      Predicate<RecordedInteraction> likely,
      Predicate<Mismatch> named,
      EquivalenceRule equivalence,
      String expectation) {
    List<RecordedInteraction> concerned =
        pacts.concerning(operation, likely).stream()
            .filter(it -> isConcerned(operation, response, it))
            .toList();
    return new ProviderMutant(
        ProviderMutant.mutant(pacts, operation, kind, diff),
        mutation(operation, response, change),
        concerned,
        (interaction, mismatch) ->
            named.test(mismatch)
                || (pacts.isAfter(operation, interaction)
                    && !ProviderMutant.isAboutTheFirstCall(mismatch)),
        equivalence,
        remedy(concerned, operation, response, expectation));
  }

  private static String remedy(
      List<RecordedInteraction> concerned,
      Operation operation,
      Response response,
      String expectation) {
    String expected = "an interaction of %s that expects %d";
    String whole = expected.formatted(operation.id(), response.status());
    // Where none expects the response at all, one that does is what is missing.
    return concerned.isEmpty() || expectation.isEmpty() ? whole : whole + " with " + expectation;
  }

  private boolean isConcerned(
      Operation operation, Response response, RecordedInteraction interaction) {
    boolean calls =
        pacts.isOf(operation, interaction) && interaction.response().status() == response.status();
    return calls || (response.isSuccess() && pacts.isAfter(operation, interaction));
  }

  private Mutation mutation(Operation operation, Response response, Change change) {
    return (call, server, replay) -> {
      ProxyResponse answer = server.send(call);
      return pacts.isOf(operation, call) && answer.status() == response.status()
          ? change.of(answer).map(changed -> replay.broken(answer, changed)).orElse(answer)
          : answer;
    };
  }
}
