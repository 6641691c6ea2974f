package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Names;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.Set;
import java.util.stream.Stream;

/** Each alternative of credentials, accepted once and refused once by each operation. */
final class SecurityDimension implements Dimension {
  private static final int UNAUTHORIZED = 401;

  @Override
  public Stream<Obligation> demanded(Document spec, Operation operation) {
    return operation.security().stream()
        .filter(alternative -> alternative.stream().noneMatch(scheme -> isExempt(spec, scheme)))
        .flatMap(
            alternative ->
                Stream.of("accepted", "refused")
                    .filter(
                        verdict -> verdict.equals("accepted") || canRefuse(operation, alternative))
                    .map(verdict -> of(spec, operation, alternative, verdict)));
  }

  @Override
  public Stream<Obligation> shown(Document spec, Answer answer) {
    Set<String> carried = Credentials.in(answer.interaction().request(), spec);
    if (answer.response().isSuccess()) {
      return Stream.of(of(spec, answer.operation(), carried, "accepted"));
    }
    return answer.response().status() == UNAUTHORIZED
        ? Stream.of(of(spec, answer.operation(), carried, "refused"))
        : Stream.of();
  }

  // Nothing is refused for want of credentials that are not needed.
  private static boolean canRefuse(Operation operation, Set<String> alternative) {
    return !alternative.isEmpty() && operation.answering(UNAUTHORIZED).isPresent();
  }

  private static boolean isExempt(Document spec, String scheme) {
    return Exemptions.reason(spec.root().get("components").get("securitySchemes").get(scheme))
        .isPresent();
  }

  private static Obligation of(
      Document spec, Operation operation, Set<String> schemes, String verdict) {
    String names =
        schemes.isEmpty() ? "of none" : String.join(" with ", schemes.stream().sorted().toList());
    // Which one is wrong is the interaction's choice: not every server looks at each.
    String which = verdict.equals("refused") && schemes.size() > 1 ? ", one of them wrong" : "";
    return new Obligation(
        Names.provider(spec),
        operation.id(),
        Kind.SECURITY,
        "credentials %s %s%s".formatted(names, verdict, which));
  }
}
