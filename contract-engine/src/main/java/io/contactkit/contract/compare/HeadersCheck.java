package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.internal.MediaTypes;
import io.contactkit.contract.internal.ParameterReading;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.RequestBody;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Headers and media types of both sides. */
final class HeadersCheck implements Check {
  private static final Set<String> ALWAYS_SENT = Set.of("accept", "content-type", "authorization");

  @Override
  public void check(Subject subject) {
    checkRequest(subject);
    checkRequestMediaType(subject);
    checkAccept(subject);
    subject
        .operation()
        .answering(subject.response().status())
        .ifPresent(response -> checkResponse(subject, response));
  }

  private static void checkRequest(Subject subject) {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(ALWAYS_SENT);
    known.addAll(Credentials.headers(subject.spec()));
    if (subject.operation().parameters().stream().anyMatch(it -> it.in().equals("cookie"))) {
      known.add("Cookie");
    }
    for (Parameter parameter : subject.operation().parameters()) {
      if (parameter.in().equals("header")) {
        known.add(parameter.name());
        if (parameter.required()
            && !ParametersCheck.IGNORED_HEADERS.contains(parameter.name().toLowerCase(Locale.ROOT))
            && !(subject.expectsRefusalOfInput() && !subject.isStrict())
            && subject.request().header(parameter.name()).isEmpty()) {
          subject.add(
              Rule.HEADER_PARAMETER,
              "request header " + parameter.name(),
              "required and not there");
        }
      }
    }
    for (String name : subject.request().headers().keySet()) {
      if (!known.contains(name) && !subject.isTraffic()) {
        subject.add(Rule.REQUEST_HEADER, "request header " + name, "not documented");
      }
    }
  }

  private static void checkRequestMediaType(Subject subject) {
    List<Content> contents =
        subject.operation().requestBody().map(RequestBody::contents).orElse(List.of());
    if (subject.request().body().isPresent() && !contents.isEmpty()) {
      checkMediaType(
          subject,
          Rule.REQUEST_MEDIA_TYPE,
          "request header Content-Type",
          MediaTypes.of(subject.request().header("Content-Type")),
          contents);
    }
  }

  private static void checkResponse(Subject subject, Response response) {
    if (!response.contents().isEmpty()) {
      checkMediaType(
          subject,
          Rule.RESPONSE_MEDIA_TYPE,
          "response header Content-Type",
          MediaTypes.of(subject.response().header("Content-Type")),
          response.contents());
    }
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.add("Content-Type");
    for (Element header : response.element().get("headers").children()) {
      known.add(header.name());
      checkValue(subject, header.name(), header.resolved().get("schema"));
    }
    for (String name : subject.response().headers().keySet()) {
      if (!known.contains(name) && !subject.isTraffic()) {
        subject.add(Rule.RESPONSE_HEADER, "response header " + name, "not documented");
      }
    }
  }

  private static void checkValue(Subject subject, String name, Element schema) {
    List<String> values = subject.response().header(name);
    if (schema.exists() && !values.isEmpty() && !name.equalsIgnoreCase("Content-Type")) {
      JsonNode value = ParameterReading.header(SchemaView.of(schema), values);
      subject
          .spec()
          .validate(schema, value, Direction.RESPONSE)
          .forEach(
              violation ->
                  subject.add(
                      Rule.RESPONSE_HEADER,
                      "response header " + name,
                      "\"%s\" %s".formatted(String.join(", ", values), violation.message())));
    }
  }

  private static void checkAccept(Subject subject) {
    List<Content> all =
        subject.operation().allResponses().stream()
            .flatMap(response -> response.contents().stream())
            .toList();
    List<String> accepted =
        subject.request().header("Accept").stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(value -> value.split(";", 2)[0].strip())
            .filter(value -> !value.isEmpty())
            .toList();
    if (!all.isEmpty()
        && !accepted.isEmpty()
        && accepted.stream().noneMatch(value -> isOffered(all, value))) {
      subject.add(
          Rule.ACCEPT,
          "request header Accept",
          "%s, documented is %s"
              .formatted(
                  String.join(", ", accepted),
                  all.stream()
                      .map(Content::mediaType)
                      .distinct()
                      .collect(Collectors.joining(" or "))));
    }
  }

  private static boolean isOffered(List<Content> contents, String accepted) {
    String range = accepted.toLowerCase(Locale.ROOT);
    return range.equals("*/*")
        || Content.matching(contents, range).isPresent()
        || (range.endsWith("/*")
            && contents.stream()
                .anyMatch(
                    content ->
                        content
                            .mediaType()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(range.substring(0, range.length() - 1))));
  }

  private static void checkMediaType(
      Subject subject, Rule rule, String where, Optional<String> actual, List<Content> contents) {
    List<String> documented =
        contents.stream().map(it -> it.mediaType().toLowerCase(Locale.ROOT)).toList();
    if (actual.isEmpty()) {
      if (!subject.isStrict()) {
        return;
      }
      subject.add(rule, where, "not there, documented is " + String.join(" or ", documented));
    } else if (Content.matching(contents, actual.get()).isEmpty()) {
      subject.add(
          rule,
          where,
          "%s, documented is %s".formatted(actual.get(), String.join(" or ", documented)));
    }
  }
}
