package io.contactkit.contract.pact;

import java.util.List;
import java.util.Optional;

/**
 * A request together with the answer that the consumer relies on.
 *
 * @param operationId the operation that a recording of this kit noted; empty in a foreign pact,
 *     where {@link Operations#of} finds it by method and path
 */
public record RecordedInteraction(
    String provider,
    Optional<String> operationId,
    String description,
    List<RecordedState> states,
    RecordedRequest request,
    RecordedResponse response) {

  public RecordedInteraction {
    states = List.copyOf(states);
  }
}
