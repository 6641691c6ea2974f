package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Codes;
import io.contactkit.contract.internal.Property;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.mutation.provider.ResponseMutation.BodyChange;
import io.contactkit.contract.mutation.provider.ResponseMutation.Change;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each documented answer with another status, media type, envelope or error code. */
final class ResponseMutants {
  private static final int UNHEARD_OF = 418;
  private static final int UNKNOWN_CODE = 99_999;

  private final ResponseMutation answers;
  private final Operation operation;
  private final Response response;
  private final List<ProviderMutant> mutants = new ArrayList<>();

  private ResponseMutants(ResponseMutation answers, Operation operation, Response response) {
    this.answers = answers;
    this.operation = operation;
    this.response = response;
  }

  static List<ProviderMutant> of(Interactions pacts, Operation operation, Response response) {
    var mutants = new ResponseMutants(new ResponseMutation(pacts), operation, response);
    mutants.statuses();
    // HTTP has no body after a 204: a server that sent one would not be understood.
    if (!response.contents().isEmpty()) {
      mutants.mediaTypes();
      mutants.envelopes(response.content());
      mutants.codes(response.content());
    }
    return mutants.mutants;
  }

  private void statuses() {
    List<Integer> documented =
        answers.pacts().responses(operation).stream().map(Response::status).toList();
    int next = documented.get((documented.indexOf(response.status()) + 1) % documented.size());
    if (next != response.status()) {
      status("answers another documented status", next);
    }
    status("answers an undocumented status", UNHEARD_OF);
  }

  private void status(String kind, int status) {
    add(
        kind,
        "- %d\n+ %d".formatted(response.status(), status),
        answer -> Optional.of(answer.withStatus(status)),
        mismatch -> mismatch.where().equals("status"),
        "");
  }

  private void mediaTypes() {
    String documented = response.content().mediaType();
    String other = documented.startsWith("text/html") ? "application/octet-stream" : "text/html";
    mediaType("answers in another media type", documented, other);
    mediaType("names no media type", documented, "");
  }

  private void mediaType(String kind, String documented, String other) {
    add(
        kind,
        "- Content-Type: %s\n+ %s"
            .formatted(documented, other.isEmpty() ? "" : "Content-Type: " + other),
        answer -> Optional.of(answer.withContentType(other)),
        mismatch -> mismatch.where().equals("header Content-Type"),
        "the media type");
  }

  private void envelopes(Content content) {
    add("leaves out the body", "- the body", answer -> Optional.of(answer.withBody("")));
    add(
        "breaks off in the middle of the body",
        "- the second half of the body",
        answer ->
            Optional.of(answer.withBody(answer.body().substring(0, answer.body().length() / 2))));
    List<String> required =
        SchemaView.of(content.schema()).properties().values().stream()
            .filter(Property::required)
            .filter(property -> !isScalar(property.schema()))
            .map(Property::name)
            .toList();
    for (String name : required) {
      body(
          "answers without the envelope",
          "- {\"%1$s\": …}\n+ …".formatted(name),
          (status, body) -> Optional.of(body.path(name)).filter(JsonNode::isContainer));
    }
    body(
        "wraps the answer once more",
        "- …\n+ {\"data\": …}",
        (status, body) -> {
          ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
          wrapped.set("data", body);
          return Optional.of(wrapped);
        });
    mutants.add(
        answers.mutant(
            operation,
            response,
            "adds an unknown property",
            "+ %d $.unheard_of: 1".formatted(response.status()),
            (status, body) -> Optional.of(withUnknownProperty(body)),
            interaction -> true,
            mismatch -> true,
            observations -> tolerated(content),
            "a closed object"));
  }

  private static JsonNode withUnknownProperty(JsonNode body) {
    JsonNode changed = body.deepCopy();
    (changed.isArray() ? changed.valueStream() : Stream.of(changed))
        .filter(ObjectNode.class::isInstance)
        .forEach(object -> ((ObjectNode) object).put("unheard_of", 1));
    return changed;
  }

  private static boolean isScalar(SchemaView schema) {
    return schema.properties().isEmpty() && schema.items().isEmpty();
  }

  private static Optional<String> tolerated(Content content) {
    boolean closed =
        SchemaView.of(content.schema())
            .keyword("additionalProperties")
            .filter(JsonNode::isBoolean)
            .filter(allowed -> !allowed.booleanValue())
            .isPresent();
    return closed
        ? Optional.empty()
        : Optional.of("a server may add properties: the document does not close the object");
  }

  /** Every code that an example of this answer shows, and the ones that take its place. */
  private void codes(Content content) {
    Set<Integer> shown = new LinkedHashSet<>();
    answers
        .pacts()
        .bodies(operation, response, content)
        .forEach(body -> shown.addAll(Codes.in(body).values()));
    List<Integer> listed = operation.errorCodes().stream().map(ErrorCode::code).toList();
    for (int code : shown) {
      int index = listed.indexOf(code);
      if (!listed.isEmpty() && !(listed.size() == 1 && index == 0)) {
        code("swaps an error code", code, listed.get((index + 1) % listed.size()));
      }
      code("answers an unknown code", code, UNKNOWN_CODE);
    }
  }

  private void code(String kind, int code, int other) {
    mutants.add(
        answers.mutant(
            operation,
            response,
            kind,
            "- %d code %d\n+ %d code %d"
                .formatted(response.status(), code, response.status(), other),
            (status, body) -> replaced(body, code, other),
            interaction ->
                interaction
                    .response()
                    .body()
                    .filter(body -> Codes.in(body).containsValue(code))
                    .isPresent(),
            mismatch -> mismatch.where().endsWith(".code"),
            EquivalenceRule.NONE,
            "code " + code));
  }

  private static Optional<JsonNode> replaced(JsonNode body, int code, int other) {
    JsonNode changed = body.deepCopy();
    boolean[] found = {false};
    Codes.in(body)
        .forEach(
            (pointer, value) -> {
              if (value == code) {
                found[0] = true;
                ((ObjectNode) changed.at(JsonPointer.compile(pointer).head())).put("code", other);
              }
            });
    return found[0] ? Optional.of(changed) : Optional.empty();
  }

  private void body(String kind, String diff, BodyChange change) {
    mutants.add(
        answers.mutant(
            operation,
            response,
            kind,
            diff,
            change,
            interaction -> true,
            mismatch -> mismatch.where().startsWith("$"),
            EquivalenceRule.NONE,
            "the body"));
  }

  private void add(String kind, String diff, Change change) {
    add(
        kind,
        diff,
        change,
        mismatch ->
            mismatch.where().startsWith("$") || mismatch.where().equals("header Content-Type"),
        "the body");
  }

  private void add(
      String kind, String diff, Change change, Predicate<Mismatch> named, String expectation) {
    mutants.add(
        answers.mutant(
            operation,
            response,
            kind,
            diff,
            change,
            it -> true,
            named,
            EquivalenceRule.NONE,
            expectation));
  }
}
