package io.contactkit.contract.mutation.client;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.mutation.client.ClientMutants.Candidate;
import io.contactkit.contract.mutation.client.ClientMutants.Showing;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.strength.Side;
import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays the interactions of an operation with a broken client until something notices. */
final class ClientCourt {
  private static final int UNAUTHORIZED = 401;

  private final Provider provider;
  private final Document spec;
  private final Comparison comparison;

  ClientCourt(Provider provider) {
    this.provider = provider;
    this.spec = provider.document();
    this.comparison = Comparison.strict(spec);
  }

  Outcome judge(Candidate candidate) {
    Showing first = candidate.showings().get(0);
    Mutant mutant =
        new Mutant(
            Side.CLIENT,
            candidate.kind(),
            provider.id(),
            candidate.operationId(),
            candidate.diff(),
            first.scene().recorded().description());
    return first(candidate, ClientCourt::recording)
        .or(() -> first(candidate, this::comparison))
        .map(by -> Outcome.killed(mutant, by))
        .or(() -> equivalence(candidate).map(rule -> Outcome.equivalent(mutant, rule)))
        .orElseGet(() -> Outcome.survived(mutant, ""));
  }

  private static Optional<String> first(
      Candidate candidate, Function<Showing, Optional<String>> court) {
    return candidate.showings().stream()
        .flatMap(showing -> court.apply(showing).stream())
        .findFirst();
  }

  private static Optional<String> recording(Showing showing) {
    return showing
        .scene()
        .play(showing.mutation())
        .map(by -> showing.scene().recorded().description() + ": " + by);
  }

  /** What the comparison says of the interaction as the broken client would have recorded it. */
  private Optional<String> comparison(Showing showing) {
    RecordedRequest sent = showing.scene().sent();
    List<String> before = findings(showing.scene().recorded(), sent);
    return findings(showing.scene().recorded(), showing.mutation().request().apply(sent)).stream()
        .filter(finding -> !before.contains(finding))
        .findFirst();
  }

  private List<String> findings(RecordedInteraction recorded, RecordedRequest sent) {
    return comparison
        .compare(
            new RecordedInteraction(
                recorded.provider(),
                recorded.operationId(),
                recorded.description(),
                recorded.states(),
                Requests.headers(sent, inLowerCase -> {}),
                recorded.response()))
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private Optional<String> equivalence(Candidate candidate) {
    if (candidate.showings().stream()
        .allMatch(
            showing ->
                AnswerMutations.repeatsTheStatus(
                    showing.scene().recorded().response(), candidate.diff()))) {
      return Optional.of("what is ignored repeats the status, which is read");
    }
    if (candidate.showings().stream()
        .allMatch(
            showing ->
                AnswerMutations.ignored(showing.scene().recorded().response(), candidate.diff())
                    .isNull())) {
      return Optional.of("what is ignored is null in every answer, which is how it is read");
    }
    if (candidate.showings().stream().allMatch(this::isAllowedCredential)) {
      return Optional.of(
          "the document allows these credentials as well, or refuses the call for them anyway");
    }
    return Optional.empty();
  }

  private boolean isAllowedCredential(Showing showing) {
    boolean refused = showing.scene().recorded().response().status() == UNAUTHORIZED;
    return showing.mutation().kind().contains("credential") && (refused || isAllowed(showing));
  }

  private boolean isAllowed(Showing showing) {
    return spec.operation(showing.scene().operationId())
        .security()
        .contains(Credentials.in(showing.mutation().request().apply(showing.scene().sent()), spec));
  }
}
