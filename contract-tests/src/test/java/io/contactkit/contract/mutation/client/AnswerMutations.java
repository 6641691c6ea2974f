package io.contactkit.contract.mutation.client;

import io.contactkit.contract.internal.JsonPaths;
import io.contactkit.contract.pact.RecordedResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers of which the client makes something else than the server said. */
final class AnswerMutations {
  private AnswerMutations() {}

  static Stream<Mutation> of(RecordedResponse answer) {
    boolean success = answer.status() < 300;
    int other = success ? 500 : 200;
    Mutation misjudged =
        Mutation.ofAnswer(
            success ? "takes an answer for an error" : "takes an error for an answer",
            "~ status " + answer.status(),
            it -> new RecordedResponse(other, it.headers(), it.body(), it.matchers()));
    return Stream.concat(
        Stream.of(misjudged),
        answer.body().stream()
            .flatMap(body -> JsonPaths.in(body).stream())
            .filter(path -> !path.isEmpty())
            .map(path -> ignored(answer.status(), path)));
  }

  private static Mutation ignored(int status, List<String> path) {
    String pointer = path.stream().map(step -> "/" + step).collect(Collectors.joining());
    return Mutation.ofAnswer(
        "ignores a property of an answer",
        "- %d %s".formatted(status, pointer),
        it ->
            new RecordedResponse(
                it.status(),
                it.headers(),
                it.body().map(body -> without(body, pointer)),
                it.matchers()));
  }

  private static JsonNode without(JsonNode body, String pointer) {
    JsonNode copy = body.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode owner = copy.at(place.head());
    if (owner instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    } else if (owner instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    }
    return copy;
  }

  /** Whether what is ignored says no more than the status of the answer. */
  static boolean repeatsTheStatus(RecordedResponse answer, String diff) {
    JsonNode value = ignored(answer, diff);
    return value.isIntegralNumber() && value.asInt() == answer.status();
  }

  /** The value that a mutant of this diff ignores; missing for any other. */
  static JsonNode ignored(RecordedResponse answer, String diff) {
    String pointer = diff.replaceFirst("^- \\d+ ", "");
    return pointer.startsWith("/")
        ? answer.body().map(body -> body.at(pointer)).orElse(MissingNode.getInstance())
        : MissingNode.getInstance();
  }
}
