package io.contactkit.contract.mutation.client;

import au.com.dius.pact.core.matchers.RequestMatching;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.record.Rehearsal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An interaction with what the client really sends for it.
 *
 * <p>Pact's matching engine judges a request as its mock server would, without a server: starting
 * and asking one for every mutant takes a hundred times as long.
 */
final class Scene {
  private final Rehearsal rehearsal;
  private final RecordedInteraction recorded;
  private final Pact pact;
  private final RecordedRequest sent;

  private Scene(Rehearsal rehearsal) {
    JsonNode json = rehearsal.pact();
    this.rehearsal = rehearsal;
    this.recorded = PactFile.parse(json.toString()).interactions().get(0);
    this.pact = DefaultPactReader.INSTANCE.loadPact(json.toString());
    Stage stage = new Stage(this);
    rehearsal.play(stage);
    this.sent = stage.sent().orElseThrow();
  }

  static Scene of(Rehearsal rehearsal) {
    return new Scene(rehearsal);
  }

  RecordedInteraction recorded() {
    return recorded;
  }

  /** The request as the client sent it when nothing was broken. */
  RecordedRequest sent() {
    return sent;
  }

  String operationId() {
    return recorded.operationId().orElseThrow();
  }

  /** Plays the interaction with a broken client; what the recording says against it. */
  Optional<String> play(Mutation mutation) {
    Stage stage = new Stage(this, mutation);
    try {
      rehearsal.play(stage);
      return stage.mismatch();
    } catch (RuntimeException | AssertionError e) {
      return stage.mismatch().or(() -> Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /** What Pact's mock server would say against a request. */
  Optional<String> mismatch(RecordedRequest request) {
    var expected = (SynchronousRequestResponse) pact.getInteractions().get(0);
    return RequestMatching.requestMismatches(pact, expected, pactRequest(request))
        .getMismatches()
        .stream()
        .findFirst()
        .map(found -> found.description());
  }

  private static HttpRequest pactRequest(RecordedRequest request) {
    List<String> type = request.header("Content-Type");
    byte[] bytes =
        request.body().map(JsonNode::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    OptionalBody body =
        request.body().isEmpty()
            ? OptionalBody.missing()
            : type.isEmpty()
                ? OptionalBody.body(bytes)
                : OptionalBody.body(bytes, new ContentType(type.get(0)));
    return new HttpRequest(
        request.method(), request.path(), request.query(), request.headers(), body);
  }
}
