package io.contactkit.contract.pact;

import java.util.List;
import java.util.Optional;

/**
 * A request together with the answer that the consumer relies on.
 *
 * @param consumer who recorded it, as the pact names them; empty where it does not
 * @param operationId the operation that a recording of this kit noted; empty in a foreign pact,
 *     where {@link Operations#of} finds it by method and path
 * @param after what is called first, where the interaction shows what that call leaves behind
 */
public record RecordedInteraction(
    String consumer,
    String provider,
    Optional<String> operationId,
    String description,
    List<RecordedState> states,
    RecordedRequest request,
    RecordedResponse response,
    Optional<Preceding> after) {

  public RecordedInteraction {
    states = List.copyOf(states);
  }

  /** An interaction that stands for itself, of a consumer without a name. */
  public RecordedInteraction(
      String provider,
      Optional<String> operationId,
      String description,
      List<RecordedState> states,
      RecordedRequest request,
      RecordedResponse response) {
    this("", provider, operationId, description, states, request, response, Optional.empty());
  }

  /** The same under another name. */
  public RecordedInteraction withDescription(String changed) {
    return new RecordedInteraction(
        consumer, provider, operationId, changed, states, request, response, after);
  }

  /** The same with another request. */
  public RecordedInteraction withRequest(RecordedRequest changed) {
    return new RecordedInteraction(
        consumer, provider, operationId, description, states, changed, response, after);
  }

  /** The same with another answer. */
  public RecordedInteraction withResponse(RecordedResponse changed) {
    return new RecordedInteraction(
        consumer, provider, operationId, description, states, request, changed, after);
  }

  /** The same after another call, or after none. */
  public RecordedInteraction withAfter(Optional<Preceding> changed) {
    return new RecordedInteraction(
        consumer, provider, operationId, description, states, request, response, changed);
  }
}
