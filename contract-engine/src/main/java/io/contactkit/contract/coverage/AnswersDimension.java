package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Codes;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.MediaTypes;
import io.contactkit.contract.internal.Names;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each operation with each documented status, media type and code. */
final class AnswersDimension implements Dimension {
  private static final String WARNING = " as a warning";

  @Override
  public Stream<Obligation> demanded(Document spec, Operation operation) {
    Stream<Obligation> contents =
        operation.responses().stream()
            .filter(response -> Exemptions.reason(response.element()).isEmpty())
            .flatMap(response -> contents(spec, operation, response));
    Stream<Obligation> requests =
        operation.requestBody().stream()
            .flatMap(
                body ->
                    body.contents().stream()
                        .filter(content -> Exemptions.reason(body, content).isEmpty()))
            .map(Content::mediaType)
            .map(type -> of(spec, operation, Kind.MEDIA_TYPE, "request as " + type));
    Stream<Obligation> codes =
        operation.errorCodes().stream()
            .filter(code -> !isExempt(spec, operation, code))
            .map(code -> of(spec, operation, Kind.ERROR_CODE, words(code)));
    return Stream.of(
            Stream.of(of(spec, operation, Kind.OPERATION, "the operation")),
            contents,
            requests,
            codes)
        .flatMap(it -> it);
  }

  @Override
  public Stream<Obligation> shown(Document spec, Answer answer) {
    Operation operation = answer.operation();
    String status = status(answer.response());
    Stream<Obligation> always =
        Stream.of(
            of(spec, operation, Kind.OPERATION, "the operation"),
            of(spec, operation, Kind.RESPONSE, status));
    Stream<Obligation> contents =
        answer.content().stream()
            .map(it -> of(spec, operation, Kind.MEDIA_TYPE, status + " as " + it.mediaType()));
    Stream<Obligation> requests =
        MediaTypes.of(answer.interaction().request().header("Content-Type")).stream()
            .filter(type -> answer.response().isSuccess())
            .map(type -> of(spec, operation, Kind.MEDIA_TYPE, "request as " + type));
    Stream<Obligation> headers =
        answer.interaction().response().headers().keySet().stream()
            .map(name -> header(spec, operation, answer.response(), name));
    return Stream.of(always, contents, requests, headers, codes(spec, answer)).flatMap(it -> it);
  }

  private static Stream<Obligation> contents(
      Document spec, Operation operation, Response response) {
    String status = status(response);
    return Stream.of(
            Stream.of(of(spec, operation, Kind.RESPONSE, status)),
            response.contents().stream()
                .filter(it -> Exemptions.reason(response, it).isEmpty())
                .map(it -> of(spec, operation, Kind.MEDIA_TYPE, status + " as " + it.mediaType())),
            response.element().get("headers").children().stream()
                // OpenAPI ignores this one; media types are obligations of their own.
                .filter(header -> !header.name().equalsIgnoreCase("Content-Type"))
                .filter(header -> Exemptions.reason(header.resolved()).isEmpty())
                .map(header -> header(spec, operation, response, header.name())))
        .flatMap(it -> it);
  }

  // A code behind a matcher is any code.
  private static Stream<Obligation> codes(Document spec, Answer answer) {
    Matchers matchers = Matchers.ofBody(answer.interaction().response().matchers());
    return answer.interaction().response().body().stream()
        .flatMap(body -> Codes.in(body).entrySet().stream())
        .filter(code -> !matchers.isLoose(List.of(code.getKey().substring(1).split("/"))))
        .map(code -> "code " + code.getValue() + (answer.response().isSuccess() ? WARNING : ""))
        .map(subject -> of(spec, answer.operation(), Kind.ERROR_CODE, subject));
  }

  private static String words(ErrorCode code) {
    return "code " + code.code() + (code.isWarning() ? WARNING : "");
  }

  private static boolean isExempt(Document spec, Operation operation, ErrorCode code) {
    return Stream.of(operation.element(), spec.root())
        .flatMap(owner -> owner.get("x-error-codes").children().stream())
        .filter(entry -> entry.get("code").node().asInt() == code.code())
        .anyMatch(entry -> Exemptions.reason(entry).isPresent());
  }

  private static Obligation header(
      Document spec, Operation operation, Response response, String name) {
    return of(
        spec,
        operation,
        Kind.RESPONSE_HEADER,
        status(response) + " with header " + name.toLowerCase(Locale.ROOT));
  }

  private static String status(Response response) {
    return "status " + response.status();
  }

  private static Obligation of(Document spec, Operation operation, Kind kind, String subject) {
    return new Obligation(Names.provider(spec), operation.id(), kind, subject);
  }
}
