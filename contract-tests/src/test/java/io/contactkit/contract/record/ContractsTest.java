package io.contactkit.contract.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractsTest {

  @Test
  void everyExampleOfAnAnswerIsPlayed() {
    assertThat(ofKit().flatMap(ContractsTest::notPlayed)).isEmpty();
  }

  @Test
  void everyExampleOfARequestIsPlayed() {
    assertThat(ofKit().flatMap(ContractsTest::notSent)).isEmpty();
  }

  private static Stream<Contract<?>> ofKit() {
    return Contracts.all().stream().filter(Contract::isOfKit);
  }

  private static Stream<String> notPlayed(Contract<?> contract) {
    Set<String> played =
        contract.drafts().stream()
            .map(draft -> name(draft.operation(), draft.response(), draft.example()))
            .collect(Collectors.toSet());
    return contract.spec().operations().stream()
        .flatMap(
            operation ->
                operation.responses().stream()
                    .filter(response -> !response.contents().isEmpty())
                    .flatMap(
                        response ->
                            response.content().examples().stream()
                                .filter(example -> !isExempt(operation, response, example))
                                .map(example -> name(operation, response, example.name()))))
        .filter(name -> !played.contains(name));
  }

  private static Stream<String> notSent(Contract<?> contract) {
    return contract.spec().operations().stream()
        .flatMap(
            operation ->
                operation.requestBody().stream()
                    .flatMap(body -> body.content().examples().stream())
                    .filter(example -> !isSent(contract, operation, example))
                    .map(example -> operation.id() + " " + example.name()));
  }

  private static boolean isSent(Contract<?> contract, Operation operation, Example example) {
    return contract.drafts().stream()
        .filter(draft -> draft.operation().id().equals(operation.id()))
        .anyMatch(draft -> example.value().equals(draft.body()));
  }

  private static boolean isExempt(Operation operation, Response response, Example example) {
    return Stream.of(operation.element(), response.element(), example.element())
        .anyMatch(element -> element.has("x-contract-exempt"));
  }

  private static String name(Operation operation, Response response, String example) {
    return String.join(" ", List.of(operation.id(), "" + response.status(), example));
  }
}
