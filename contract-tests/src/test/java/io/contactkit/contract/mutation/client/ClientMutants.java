package io.contactkit.contract.mutation.client;

import io.contactkit.contract.record.Rehearsal;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every bad habit that the document suggests for an operation, with the interactions that could
 * show it: the same habit in several interactions is one.
 */
final class ClientMutants {

  /** A habit, broken into one mutation for each interaction that it would show in. */
  record Candidate(String operationId, String kind, String diff, List<Showing> showings) {}

  /** A habit in one interaction. */
  record Showing(Scene scene, Mutation mutation) {}

  private ClientMutants() {}

  static List<Candidate> of(Provider provider) {
    Document spec = provider.document();
    Map<List<String>, Candidate> candidates = new LinkedHashMap<>();
    for (Rehearsal rehearsal : Rehearsal.of(provider)) {
      Scene scene = Scene.of(rehearsal);
      Operation operation = spec.operation(scene.operationId());
      Stream.of(
              WireMutations.of(operation, scene.sent()),
              HeaderMutations.of(spec, scene.sent()),
              BodyMutations.of(spec, operation, scene.sent()),
              AnswerMutations.of(scene.recorded().response()))
          .flatMap(it -> it)
          .forEach(
              mutation ->
                  candidates
                      .computeIfAbsent(
                          List.of(operation.id(), mutation.kind(), mutation.diff()),
                          key ->
                              new Candidate(
                                  operation.id(),
                                  mutation.kind(),
                                  mutation.diff(),
                                  new ArrayList<>()))
                      .showings()
                      .add(new Showing(scene, mutation)));
    }
    return List.copyOf(candidates.values());
  }
}
