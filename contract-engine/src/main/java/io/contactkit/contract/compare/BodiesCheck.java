package io.contactkit.contract.compare;

import io.contactkit.contract.internal.BodyWalk;
import io.contactkit.contract.internal.FormBody;
import io.contactkit.contract.internal.MediaTypes;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.RequestBody;
import io.contactkit.openapi.Response;
import io.contactkit.openapi.SchemaViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Bodies of both sides: there when documented, valid, and without anything the schema omits. */
final class BodiesCheck implements Check {

  @Override
  public void check(Subject subject) {
    checkRequest(subject);
    subject
        .operation()
        .answering(subject.response().status())
        .ifPresentOrElse(
            response -> checkResponse(subject, response),
            () ->
                subject.add(
                    Rule.RESPONSE_STATUS,
                    "response status",
                    "%d, documented is %s"
                        .formatted(
                            subject.response().status(),
                            subject.operation().allResponses().stream()
                                .map(Response::key)
                                .toList())));
  }

  private static void checkRequest(Subject subject) {
    Optional<JsonNode> body = subject.request().body();
    Optional<RequestBody> documented = subject.operation().requestBody();
    if (documented.isEmpty()) {
      body.ifPresent(it -> subject.add(Rule.REQUEST_BODY, "request body", "none is documented"));
    } else if (body.isEmpty()) {
      if (documented.get().required() && !subject.expectsRefusalOfInput()) {
        subject.add(Rule.REQUEST_BODY, "request body", "required and not there");
      }
    } else if (isJudged(
        subject,
        "request body",
        documented.get().contents(),
        subject.request().header("Content-Type"))) {
      Element schema =
          content(documented.get().contents(), subject.request().header("Content-Type")).schema();
      JsonNode sent = read(subject, schema, body.get(), subject.request().header("Content-Type"));
      // An invalid request may be malformed on purpose; to invent properties is never the point.
      checkUnknown(
          subject,
          Rule.UNKNOWN_REQUEST_PROPERTY,
          "request body",
          BodyWalk.places(subject.spec(), SchemaView.of(schema), sent));
      if (!subject.expectsRefusalOfInput()) {
        checkValid(subject, Rule.REQUEST_BODY, "request body", schema, sent, Direction.REQUEST);
      }
    }
  }

  private static void checkResponse(Subject subject, Response response) {
    Optional<JsonNode> body = subject.response().body();
    if (response.contents().isEmpty()) {
      body.ifPresent(it -> subject.add(Rule.RESPONSE_BODY, "response body", "none is documented"));
    } else if (body.isEmpty()) {
      if (subject.isStrict()) {
        subject.add(Rule.RESPONSE_BODY, "response body", "documented and not there");
      }
    } else if (isJudged(
        subject, "response body", response.contents(), subject.response().header("Content-Type"))) {
      Element schema =
          content(response.contents(), subject.response().header("Content-Type")).schema();
      JsonNode sent = read(subject, schema, body.get(), subject.response().header("Content-Type"));
      List<Place> places = BodyWalk.places(subject.spec(), SchemaView.of(schema), sent);
      // A server may say more than its document; whether a pact asks for it is another question.
      if (!subject.isTraffic()) {
        checkUnknown(subject, Rule.UNKNOWN_RESPONSE_PROPERTY, "response body", places);
      }
      checkSent(subject, places);
      checkValid(subject, Rule.RESPONSE_BODY, "response body", schema, sent, Direction.RESPONSE);
    }
  }

  /** The content of the media type; a wrong media type is another check's finding. */
  static Content content(List<Content> contents, List<String> contentType) {
    return contentType.stream()
        .findFirst()
        .flatMap(type -> Content.matching(contents, type))
        .orElse(contents.get(0));
  }

  // A form is the object that its schema describes; of anything else the text is what is judged.
  private static JsonNode read(
      Subject subject, Element schema, JsonNode body, List<String> contentType) {
    String type = MediaTypes.of(contentType).orElse("");
    return FormBody.value(subject.spec(), SchemaView.of(schema), type, body);
  }

  private static boolean isJudged(
      Subject subject, String part, List<Content> contents, List<String> contentType) {
    String type =
        MediaTypes.of(contentType)
            .orElseGet(() -> contents.get(0).mediaType())
            .toLowerCase(Locale.ROOT);
    // That the media type itself is not documented is another finding.
    boolean isDocumented = contentType.isEmpty() || Content.matching(contents, type).isPresent();
    if (!isDocumented) {
      return !subject.isTraffic();
    }
    if (FormBody.isForm(type)
        || type.endsWith("/json")
        || type.endsWith("+json")
        || type.contains("*")) {
      return true;
    }
    subject.add(Rule.NOT_JUDGED, part, "a body of media type %s is not judged".formatted(type));
    return false;
  }

  private static void checkValid(
      Subject subject, Rule rule, String part, Element schema, JsonNode body, Direction direction) {
    if (!schema.exists()) {
      return;
    }
    for (SchemaViolation violation : subject.spec().validate(schema, body, direction)) {
      // A consumer does not rely on what it leaves out.
      boolean isLeftOut =
          direction == Direction.RESPONSE
              && !subject.isStrict()
              && violation.keyword().equals("required");
      if (!isLeftOut) {
        subject.add(rule, (part + " " + violation.pointer()).strip(), violation.message());
      }
    }
  }

  // That a request repeats what is readOnly does no harm: the server ignores it.
  private static void checkSent(Subject subject, List<Place> places) {
    places.stream()
        .filter(
            place ->
                place.schema().filter(it -> it.element().get("writeOnly").isTrue()).isPresent())
        .forEach(
            place ->
                subject.add(
                    Rule.UNKNOWN_RESPONSE_PROPERTY,
                    "response body",
                    place,
                    "it is writeOnly, which no response has"));
  }

  private static void checkUnknown(Subject subject, Rule rule, String part, List<Place> places) {
    places.stream()
        .filter(place -> place.schema().isEmpty())
        .forEach((Place place) -> subject.add(rule, part, place, "no such property"));
  }
}
