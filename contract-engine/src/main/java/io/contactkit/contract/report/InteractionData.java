package io.contactkit.contract.report;

import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.contract.pact.RecordedState;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One interaction as data: both messages, the matchers, and what was said about it. */
final class InteractionData {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private InteractionData() {}

  static ObjectNode of(
      Document spec,
      RecordedInteraction interaction,
      List<Finding> findings,
      @Nullable Verdict verdict) {
    ObjectNode node = JSON.objectNode();
    node.put("operation", Operations.of(spec, interaction.request()).map(Operation::id).orElse(""));
    node.put("description", interaction.description());
    ArrayNode states = node.putArray("states");
    for (RecordedState state : interaction.states()) {
      states.addObject().put("name", state.name()).set("params", state.params());
    }
    node.set("request", request(interaction.request()));
    node.set("response", response(interaction.response()));
    ArrayNode found = node.putArray("findings");
    findings.forEach(
        finding ->
            found
                .addObject()
                .put("rule", finding.rule().name())
                .put("fault", finding.rule().fault())
                .put("where", finding.where())
                .put("message", finding.message()));
    if (verdict != null) {
      node.set("verdict", verdict(verdict));
    }
    return node;
  }

  private static ObjectNode request(RecordedRequest request) {
    ObjectNode node = JSON.objectNode();
    node.put("method", request.method()).put("path", request.path());
    node.set("query", JsonMapper.shared().valueToTree(request.query()));
    node.set("headers", JsonMapper.shared().valueToTree(request.headers()));
    request.body().ifPresent(body -> node.set("body", body));
    matchers(node, request.matchers());
    return node;
  }

  private static ObjectNode response(RecordedResponse response) {
    ObjectNode node = JSON.objectNode();
    node.put("status", response.status());
    node.set("headers", JsonMapper.shared().valueToTree(response.headers()));
    response.body().ifPresent(body -> node.set("body", body));
    matchers(node, response.matchers());
    return node;
  }

  private static void matchers(ObjectNode node, List<RecordedMatcher> matchers) {
    ArrayNode array = node.putArray("matchers");
    for (RecordedMatcher matcher : matchers) {
      array
          .addObject()
          .put("part", matcher.part())
          .put("expression", matcher.expression())
          .set("rule", matcher.rule());
    }
  }

  private static ObjectNode verdict(Verdict verdict) {
    ObjectNode node = JSON.objectNode();
    node.put("agrees", verdict.agrees());
    node.put("millis", verdict.timing().total().toNanos() / 1e6);
    node.put("status", verdict.answer().status());
    node.set("headers", JsonMapper.shared().valueToTree(verdict.answer().headers()));
    verdict
        .answer()
        .json()
        .ifPresentOrElse(
            body -> node.set("body", body), () -> node.put("text", verdict.answer().text()));
    ArrayNode mismatches = node.putArray("mismatches");
    for (Mismatch mismatch : verdict.mismatches()) {
      mismatches
          .addObject()
          .put("where", mismatch.where())
          .put("expected", mismatch.expected())
          .put("actual", mismatch.actual());
    }
    return node;
  }
}
