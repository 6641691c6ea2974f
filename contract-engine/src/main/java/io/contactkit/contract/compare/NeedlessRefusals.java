package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.InputRefusal;
import io.contactkit.contract.internal.ParameterValues;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.WireValue;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Requests that are refused as invalid although they break nothing in the document. Where a state
 * is to blame (nobody has the name that the request speaks of), the same request is accepted in
 * another one; where none is, the document lacks the constraint.
 */
final class NeedlessRefusals {
  private final Document spec;

  private NeedlessRefusals(Document spec) {
    this.spec = spec;
  }

  static List<Finding> in(Document spec, List<RecordedInteraction> interactions) {
    NeedlessRefusals refusals = new NeedlessRefusals(spec);
    List<Answer> answers = Answer.of(spec, interactions);
    Set<List<Object>> accepted = new HashSet<>();
    answers.stream()
        .filter(answer -> answer.response().isSuccess())
        .forEach(answer -> accepted.add(asked(answer)));
    return answers.stream()
        .filter(answer -> InputRefusal.is(spec, answer.interaction().response()))
        .filter(answer -> !accepted.contains(asked(answer)))
        .filter(refusals::isAllowed)
        .map(NeedlessRefusals::finding)
        .toList();
  }

  // Whoever asks, and in whatever media types, the question is the same.
  private static List<Object> asked(Answer answer) {
    RecordedRequest request = answer.interaction().request();
    return List.of(request.method(), request.path(), request.query(), request.body());
  }

  private boolean isAllowed(Answer answer) {
    Operation operation = answer.operation();
    RecordedRequest request = answer.interaction().request();
    return operation.parameters().stream()
            .allMatch(parameter -> isAllowed(operation, parameter, request))
        && operation
            .requestBody()
            .map(
                documented ->
                    request
                        .body()
                        .map(
                            body ->
                                spec.validate(
                                        BodiesCheck.content(
                                                documented.contents(),
                                                request.header("Content-Type"))
                                            .schema(),
                                        body)
                                    .isEmpty())
                        .orElse(!documented.required()))
            .orElse(true);
  }

  private boolean isAllowed(Operation operation, Parameter parameter, RecordedRequest request) {
    List<String> values = ParameterValues.of(operation, parameter, request);
    return (!values.isEmpty() || !parameter.required())
        && values.stream()
            .map(value -> WireValue.of(SchemaView.of(parameter.schema()), value))
            .allMatch((JsonNode value) -> spec.validate(parameter.schema(), value).isEmpty());
  }

  private static Finding finding(Answer answer) {
    return new Finding(
        answer.interaction().provider(),
        answer.operation().id(),
        answer.interaction().description(),
        Rule.NEEDLESS_REFUSAL,
        "request",
        "breaks nothing in the document, and no interaction shows it accepted in another state");
  }
}
