package io.contactkit.contract.internal;

import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tells the answer to an invalid request from a business error. */
public final class InputRefusal {
  // What HTTP has for it, where the document says nothing.
  private static final Set<Integer> USUAL = Set.of(400, 422);

  private InputRefusal() {}

  /** Whether this is the answer to a request that breaks the document. */
  public static boolean is(Document spec, RecordedResponse response) {
    Element refusal = spec.root().get("x-protocol-errors").get("invalidRequest");
    if (!refusal.exists()) {
      return USUAL.contains(response.status());
    }
    if (refusal.get("statuses").children().stream()
        .noneMatch(status -> status.node().asInt() == response.status())) {
      return false;
    }
    Optional<JsonNode> code =
        Optional.of(refusal.get("code")).filter(Element::exists).map(Element::node);
    return codes(spec, response)
        .allMatch(
            actual ->
                code.map(expected -> expected.asInt() == actual)
                    .orElse(actual == response.status()));
  }

  // Warnings may stand beside the errors and say nothing about the refusal.
  private static Stream<Integer> codes(Document spec, RecordedResponse response) {
    return response.body().stream()
        .flatMap(body -> Codes.in(body).values().stream())
        .filter(
            code ->
                spec.errorCodes().stream().noneMatch(it -> it.code() == code && it.isWarning()));
  }
}
