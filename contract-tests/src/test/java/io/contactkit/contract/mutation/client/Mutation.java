package io.contactkit.contract.mutation.client;

import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import java.util.function.UnaryOperator;

/**
 * A bad habit of a client: it sends something else, or makes something else of an answer.
 *
 * @param kind what it does, in words
 * @param diff the lines of the mutant, without the values of a single interaction
 */
record Mutation(
    String kind,
    String diff,
    UnaryOperator<RecordedRequest> request,
    UnaryOperator<RecordedResponse> response) {
  static final Mutation NONE = new Mutation("", "", it -> it, it -> it);

  static Mutation ofRequest(String kind, String diff, UnaryOperator<RecordedRequest> change) {
    return new Mutation(kind, diff, change, it -> it);
  }

  static Mutation ofAnswer(String kind, String diff, UnaryOperator<RecordedResponse> change) {
    return new Mutation(kind, diff, it -> it, change);
  }
}
