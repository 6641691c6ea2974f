package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.pact.Preceding;
import io.contactkit.contract.pact.RecordedResponse;
import java.util.function.BinaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer that was recorded, given by a server that did something else. */
final class ClaimedResponse {
  private ClaimedResponse() {}

  /** Where a server chooses a value, it is one that belongs to nothing. */
  static ProxyResponse of(Preceding first) {
    return with(first, MissingNode.getInstance(), (recorded, actual) -> OtherValue.of(recorded));
  }

  /** Where a server chooses a value, it is the one that this server chose. */
  static ProxyResponse of(Preceding first, ProxyResponse answer) {
    return with(
        first,
        answer.json().orElse(MissingNode.getInstance()),
        (recorded, actual) -> actual.isMissingNode() ? recorded : actual);
  }

  private static ProxyResponse with(
      Preceding first, JsonNode actual, BinaryOperator<JsonNode> chosen) {
    RecordedResponse recorded = first.interaction().response();
    String type = String.join("", recorded.header("Content-Type"));
    if (recorded.body().isEmpty()) {
      return ProxyResponse.of(recorded.status(), type, "");
    }
    JsonNode body = recorded.body().get().deepCopy();
    for (String pointer : first.carries()) {
      JsonPointer place = JsonPointer.compile(pointer);
      ((ObjectNode) body.at(place.head()))
          .set(place.last().getMatchingProperty(), chosen.apply(body.at(place), actual.at(place)));
    }
    return ProxyResponse.of(recorded.status(), type, body.toString());
  }
}
