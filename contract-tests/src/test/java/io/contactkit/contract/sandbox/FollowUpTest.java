package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.StateSetter;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What shows the effect of another call holds for those too who only set its states. */
class FollowUpTest {

  @ParameterizedTest
  @EnumSource(Provider.class)
  void theirOwnStatesSayTheSame(Provider provider) {
    Verifier verifier =
        Verifier.of(provider.document(), Sandbox.api(provider))
            .withStates(StateSetter.url(Sandbox.states(provider)));

    assertThat(
            followUps(provider).stream()
                .map(followUp -> followUp.withAfter(Optional.empty()))
                .map(verifier::verify)
                .map(Verdict::message)
                .filter(message -> !message.isEmpty()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void everyOperationThatWritesHasOne(Provider provider) {
    Set<String> followed =
        followUps(provider).stream()
            .flatMap(followUp -> followUp.after().stream())
            .flatMap(first -> first.interaction().operationId().stream())
            .collect(Collectors.toSet());

    assertThat(
            provider.document().operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .map(Operation::id)
                .filter(id -> !followed.contains(id))
                .map("%s: no interaction shows what is different after it"::formatted))
        .isEmpty();
  }

  private static List<RecordedInteraction> followUps(Provider provider) {
    return PackagedPacts.of(provider).interactions().stream()
        .filter(interaction -> interaction.after().isPresent())
        .toList();
  }
}
