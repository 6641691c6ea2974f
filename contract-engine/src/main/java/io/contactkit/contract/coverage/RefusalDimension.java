package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Declared;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.FormBody;
import io.contactkit.contract.internal.InputRefusal;
import io.contactkit.contract.internal.Limit;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.ParameterReading;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.Variant;
import io.contactkit.contract.internal.Variant.Form;
import io.contactkit.contract.internal.Variants;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies just beyond each bound of a request is refused. That a value at the bound is accepted
 * is {@link RequestDimension}'s to demand; the two together leave a bound no room to move.
 */
final class RefusalDimension implements Dimension {
  private static final Set<Integer> USUAL = Set.of(400, 422);

  private final Map<String, String> names = new HashMap<>();
  private final Declared declared = Declared.ofDocument(Direction.REQUEST);

  @Override
  public Stream<Obligation> demanded(Document spec, Operation operation) {
    if (!canRefuse(spec, operation)) {
      return Stream.of();
    }
    Stream<Obligation> parameters =
        operation.parameters().stream()
            .filter(parameter -> Exemptions.reason(parameter.element()).isEmpty())
            .flatMap(
                parameter ->
                    Limit.of(SchemaView.of(parameter.schema())).stream()
                        .flatMap(limit -> limit.beyond().stream())
                        .map(measure -> of(spec, operation, parameter, measure)));
    Stream<Obligation> properties =
        RequestDimension.counted(operation)
            .flatMap(
                content ->
                    Stream.concat(
                        declared.ofMessage(SchemaView.of(content.schema())).forbidden().stream()
                            .map(variant -> of(spec, operation, variant)),
                        Stream.of(declared)
                            .flatMap(it -> it.rest().forbidden().stream())
                            .map(variant -> anywhere(spec, variant))));
    return Stream.concat(parameters, properties);
  }

  @Override
  public Stream<Obligation> shown(Document spec, Answer answer) {
    if (!isRefusal(spec, answer)) {
      return Stream.of();
    }
    Operation operation = answer.operation();
    RecordedRequest request = answer.interaction().request();
    Stream<Obligation> parameters =
        operation.parameters().stream()
            .flatMap(parameter -> shown(spec, operation, parameter, request));
    Stream<Obligation> properties =
        RequestDimension.sent(operation, request)
            .flatMap(content -> shown(spec, operation, content, request));
    return Stream.concat(parameters, properties);
  }

  // A document that does not tell its refusals apart refuses with the usual statuses.
  private static boolean isRefusal(Document spec, Answer answer) {
    return spec.root().has("x-protocol-errors")
        ? InputRefusal.is(spec, answer.interaction().response())
        : USUAL.contains(answer.interaction().response().status());
  }

  private static boolean canRefuse(Document spec, Operation operation) {
    return spec.root().has("x-protocol-errors")
        || USUAL.stream().anyMatch(status -> operation.answering(status).isPresent());
  }

  private static Stream<Obligation> shown(
      Document spec, Operation operation, Parameter parameter, RecordedRequest request) {
    SchemaView schema = SchemaView.of(parameter.schema());
    return ParameterReading.of(operation, parameter, request).stream()
        .flatMap(value -> Limit.measures(schema, value).stream())
        .map(measure -> of(spec, operation, parameter, measure));
  }

  private Stream<Obligation> shown(
      Document spec, Operation operation, Content content, RecordedRequest request) {
    SchemaView schema = SchemaView.of(content.schema());
    return request.body().stream()
        .map(body -> FormBody.value(spec, schema, content.mediaType(), body))
        .flatMap(body -> Variants.taken(spec, schema, body, place -> true).stream())
        .filter(variant -> variant.form() == Form.LIMIT)
        .flatMap(variant -> Stream.of(of(spec, operation, variant), anywhere(spec, variant)));
  }

  private Obligation anywhere(Document spec, Variant variant) {
    return new Obligation(
        Names.provider(spec),
        "",
        Kind.BOUND,
        "request %s of %s refused"
            .formatted(
                names.computeIfAbsent(variant.declared(), Names::declaration), variant.value()));
  }

  private static Obligation of(Document spec, Operation operation, Variant variant) {
    return of(spec, operation, "request " + variant.path(), variant.value());
  }

  private static Obligation of(
      Document spec, Operation operation, Parameter parameter, String measure) {
    return of(
        spec, operation, "%s parameter %s".formatted(parameter.in(), parameter.name()), measure);
  }

  private static Obligation of(Document spec, Operation operation, String owner, String measure) {
    return new Obligation(
        Names.provider(spec),
        operation.id(),
        Kind.BOUND,
        "%s of %s refused".formatted(owner, measure));
  }
}
