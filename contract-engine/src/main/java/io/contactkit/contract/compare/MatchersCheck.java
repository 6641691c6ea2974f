package io.contactkit.contract.compare;

import io.contactkit.contract.internal.BodyWalk;
import io.contactkit.contract.internal.JsonPaths;
import io.contactkit.contract.internal.Language;
import io.contactkit.contract.internal.Matchers;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.RequestBody;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Matchers of bodies. A matcher accepts a set of values and a schema allows one: the first must lie
 * within the second, or a server could break the document unnoticed, and the two must meet, or no
 * server could ever comply. Being narrower than the schema is what a contract is for.
 *
 * <p>Not judged: the width of integers (a JSON number has none and no matcher can express it) and
 * objects, whose properties are judged one by one.
 */
final class MatchersCheck implements Check {
  // Interactions repeat matchers on equal values a hundredfold, and a judgement takes a while.
  private final Map<List<Object>, List<MatcherFault>> judged = new ConcurrentHashMap<>();

  @Override
  public void check(Subject subject) {
    subject
        .operation()
        .requestBody()
        .map(RequestBody::contents)
        .ifPresent(
            contents ->
                check(
                    subject,
                    "request body",
                    subject.request().matchers(),
                    contents,
                    subject.request().header("Content-Type"),
                    subject.request().body()));
    subject
        .operation()
        .answering(subject.response().status())
        .map(Response::contents)
        .ifPresent(
            contents ->
                check(
                    subject,
                    "response body",
                    subject.response().matchers(),
                    contents,
                    subject.response().header("Content-Type"),
                    subject.response().body()));
  }

  private void check(
      Subject subject,
      String part,
      List<RecordedMatcher> recorded,
      List<Content> contents,
      List<String> contentType,
      Optional<JsonNode> body) {
    Matchers matchers = Matchers.ofBody(recorded);
    if (matchers.isEmpty() || contents.isEmpty() || body.isEmpty()) {
      return;
    }
    Content content = BodiesCheck.content(contents, contentType);
    if (!content.isJson() && !content.mediaType().contains("*")) {
      return;
    }
    Element schema = content.schema();
    List<Place> places = BodyWalk.places(subject.spec(), SchemaView.of(schema), body.get());
    matchers
        .aimless(JsonPaths.in(body.get()))
        .forEach(
            expression ->
                subject.add(
                    Rule.MATCHER_NOWHERE,
                    part,
                    "matcher at %s concerns nothing that is there".formatted(expression)));
    for (Place place : places) {
      if (place.schema().isPresent() && matchers.isLoose(place.path())) {
        faults(subject, matchers, place, place.schema().get())
            .forEach(fault -> subject.add(fault.rule(), part, place, fault.message()));
      }
    }
  }

  private List<MatcherFault> faults(
      Subject subject, Matchers matchers, Place place, SchemaView schema) {
    return judged.computeIfAbsent(
        List.of(matchers.deciding(place.path()), schema.pointer(), place.value()),
        key -> new MatcherJudge(subject.spec(), matchers, place, schema).judge());
  }

  static boolean isDecidable(JsonNode rule) {
    return Probes.regex(rule).map(regex -> Language.of(regex).isPresent()).orElse(true);
  }
}
