package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The interactions of one provider by the operations that they call. */
/**
 * @param provider what outcomes call it
 */
record Interactions(String provider, Document spec, List<RecordedInteraction> all) {

  /** Those that call the operation themselves. */
  List<RecordedInteraction> calling(Operation operation) {
    return all.stream().filter(it -> isOf(operation, it)).toList();
  }

  /** Those that come after a call of the operation. */
  List<RecordedInteraction> following(Operation operation) {
    return all.stream().filter(it -> isAfter(operation, it)).toList();
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
    return is(operation, Operations.of(spec, interaction.request()));
  }

  boolean isAfter(Operation operation, RecordedInteraction interaction) {
    return interaction.after().filter(it -> isOf(operation, it.interaction())).isPresent();
  }

  boolean isOf(Operation operation, ProxyRequest call) {
    RecordedRequest request =
        new RecordedRequest(
            call.method(),
            call.target().getRawPath(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of());
    return is(operation, Operations.of(spec, request));
  }

  private static boolean is(Operation operation, Optional<Operation> called) {
    return called.filter(it -> it.id().equals(operation.id())).isPresent();
  }
}
