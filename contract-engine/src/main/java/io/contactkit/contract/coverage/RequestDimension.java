package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Declared;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.FormBody;
import io.contactkit.contract.internal.Limit;
import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.MediaTypes;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.ParameterReading;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.internal.Variant;
import io.contactkit.contract.internal.Variants;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Each form of each parameter and request property. Only a request that succeeds shows anything: a
 * refused one may have been refused for what it was to show. For the same reason the absence of
 * something required is no obligation here; it is the validation error that the error codes and
 * statuses demand.
 */
final class RequestDimension implements Dimension {
  private final Map<String, String> names = new HashMap<>();
  private static final Pattern JSON = Pattern.compile("application/([^;]*\\+)?json *(;.*)?");

  private final Declared declared = Declared.ofDocument(Direction.REQUEST);

  @Override
  public Stream<Obligation> demanded(Document spec, Operation operation) {
    Stream<Obligation> parameters =
        operation.parameters().stream()
            .filter(parameter -> Exemptions.reason(parameter.element()).isEmpty())
            .flatMap(parameter -> demanded(spec, operation, parameter));
    Stream<Obligation> properties =
        counted(operation)
            .flatMap(
                content ->
                    Stream.concat(
                        declared.ofMessage(SchemaView.of(content.schema())).possible().stream()
                            .map(variant -> property(spec, operation, variant)),
                        Stream.of(declared)
                            .flatMap(it -> it.rest().possible().stream())
                            .map(variant -> anywhere(spec, variant))));
    Stream<Obligation> bodies =
        operation.requestBody().filter(body -> !body.required()).stream()
            .flatMap(body -> Stream.of("present", "absent"))
            .map(form -> body(spec, operation, form));
    return Stream.of(parameters, properties, bodies).flatMap(it -> it);
  }

  @Override
  public Stream<Obligation> shown(Document spec, Answer answer) {
    if (!answer.response().isSuccess()) {
      return Stream.of();
    }
    Operation operation = answer.operation();
    RecordedRequest request = answer.interaction().request();
    Stream<Obligation> parameters =
        operation.parameters().stream()
            .flatMap(parameter -> shown(spec, operation, parameter, request));
    Stream<Obligation> properties =
        sent(operation, request)
            .flatMap(
                content ->
                    request.body().stream()
                        .flatMap(body -> variants(spec, content, request, body).stream()))
            .flatMap(
                variant -> Stream.of(property(spec, operation, variant), anywhere(spec, variant)));
    Obligation body = body(spec, operation, request.body().isPresent() ? "present" : "absent");
    return Stream.of(parameters, properties, Stream.of(body)).flatMap(it -> it);
  }

  /**
   * The body whose properties count: as JSON, or as a form where there is no JSON. What a form
   * shows beside JSON is shown all the same; of other media types, only that they are sent is
   * looked at.
   */
  static Stream<Content> counted(Operation operation) {
    List<Content> contents =
        operation.requestBody().stream().flatMap(body -> body.contents().stream()).toList();
    return Stream.concat(
            contents.stream().filter(content -> isJson(content.mediaType())),
            contents.stream().filter(content -> FormBody.isForm(content.mediaType())))
        .limit(1);
  }

  /** What counts of the body in the media type that a request has, or would have without one. */
  static Stream<Content> sent(Operation operation, RecordedRequest request) {
    return MediaTypes.of(request.header("Content-Type"))
        .filter(FormBody::isForm)
        .flatMap(
            type ->
                operation.requestBody().flatMap(body -> Content.matching(body.contents(), type)))
        .map(Stream::of)
        .orElseGet(() -> counted(operation).filter(content -> isJson(content.mediaType())));
  }

  private static boolean isJson(String mediaType) {
    return JSON.matcher(mediaType.toLowerCase(Locale.ROOT)).matches();
  }

  private static Set<Variant> variants(
      Document spec, Content content, RecordedRequest request, JsonNode body) {
    Matchers matchers = Matchers.ofBody(request.matchers());
    SchemaView schema = SchemaView.of(content.schema());
    JsonNode read = FormBody.value(spec, schema, content.mediaType(), body);
    return Variants.taken(spec, schema, read, place -> !matchers.isLoose(place.path()));
  }

  private static Stream<Obligation> demanded(
      Document spec, Operation operation, Parameter parameter) {
    List<String> forms = parameter.required() ? List.of("present") : List.of("present", "absent");
    SchemaView schema = SchemaView.of(parameter.schema());
    return Stream.of(
            forms.stream().map(form -> parameter(spec, operation, Kind.PARAMETER, parameter, form)),
            schema.enumValues().stream()
                .map(value -> "with value " + value.asString())
                .map(form -> parameter(spec, operation, Kind.ENUM_VALUE, parameter, form)),
            Limit.of(schema).stream()
                .map(limit -> "of " + limit.words())
                .map(form -> parameter(spec, operation, Kind.BOUND, parameter, form)))
        .flatMap(it -> it);
  }

  private static Stream<Obligation> shown(
      Document spec, Operation operation, Parameter parameter, RecordedRequest request) {
    SchemaView schema = SchemaView.of(parameter.schema());
    Optional<JsonNode> value = ParameterReading.of(operation, parameter, request);
    String form = value.isEmpty() ? "absent" : "present";
    return Stream.of(
            Stream.of(parameter(spec, operation, Kind.PARAMETER, parameter, form)),
            value.stream()
                .map(it -> "with value " + it.asString(""))
                .map(words -> parameter(spec, operation, Kind.ENUM_VALUE, parameter, words)),
            value.stream()
                .flatMap(it -> Limit.measures(schema, it).stream())
                .map(measure -> "of " + measure)
                .map(measure -> parameter(spec, operation, Kind.BOUND, parameter, measure)))
        .flatMap(it -> it);
  }

  private static Obligation parameter(
      Document spec, Operation operation, Kind kind, Parameter parameter, String form) {
    return new Obligation(
        Names.provider(spec),
        operation.id(),
        kind,
        parameter.in() + " parameter " + parameter.name() + " " + form);
  }

  private static Obligation body(Document spec, Operation operation, String form) {
    return new Obligation(
        Names.provider(spec), operation.id(), Kind.REQUEST_PROPERTY, "request body " + form);
  }

  private static Obligation property(Document spec, Operation operation, Variant variant) {
    return of(spec, operation.id(), variant, variant.path());
  }

  private Obligation anywhere(Document spec, Variant variant) {
    return of(spec, "", variant, names.computeIfAbsent(variant.declared(), Names::declaration));
  }

  private static Obligation of(Document spec, String operation, Variant variant, String place) {
    return new Obligation(
        Names.provider(spec),
        operation,
        switch (variant.form()) {
          case ENUM -> Kind.ENUM_VALUE;
          case LIMIT -> Kind.BOUND;
          default -> Kind.REQUEST_PROPERTY;
        },
        "request " + place + " " + variant.words());
  }
}
