package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Language;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.pact.RecordedMatcher;
import io.contactkit.openapi.Parameter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Matchers outside of bodies, where every value is text: in path, query and headers. One of a query
 * parameter is compared with the parameter's schema; each has to accept what was recorded.
 */
final class WireMatchersCheck implements Check {

  @Override
  public void check(Subject subject) {
    for (RecordedMatcher matcher : subject.request().matchers()) {
      String name = name(matcher.expression());
      switch (matcher.part()) {
        case "path" -> checkRecorded(subject, "path", matcher, List.of(subject.request().path()));
        case "header" ->
            checkRecorded(
                subject, "request header " + name, matcher, subject.request().header(name));
        case "query" -> checkQuery(subject, name, matcher);
        default -> {}
      }
    }
    for (RecordedMatcher matcher : subject.response().matchers()) {
      if (matcher.part().equals("status")) {
        checkStatus(subject, matcher);
      }
      if (matcher.part().equals("header")) {
        String name = name(matcher.expression());
        checkRecorded(subject, "response header " + name, matcher, subject.response().header(name));
      }
    }
  }

  private static void checkQuery(Subject subject, String name, RecordedMatcher matcher) {
    String where = "query " + name;
    List<String> recorded = subject.request().query().getOrDefault(name, List.of());
    checkRecorded(subject, where, matcher, recorded);
    Optional<Language> accepted = accepted(matcher);
    Optional<Parameter> parameter =
        subject.operation().parameters().stream()
            .filter(it -> it.in().equals("query") && it.name().equals(name))
            .findFirst();
    if (matcher.sufficient() || accepted.isEmpty() || parameter.isEmpty()) {
      return;
    }
    Language allowed = Language.onTheWire(SchemaView.of(parameter.get().schema()));
    if (accepted.get().and(allowed).isEmpty()) {
      subject.add(
          Rule.MATCHER_NEVER_MATCHES,
          where,
          "matcher %s can never match what the schema allows".formatted(words(matcher)));
    } else {
      accepted
          .get()
          .without(allowed)
          .example()
          .ifPresent(
              forbidden ->
                  subject.add(
                      Rule.MATCHER_TOO_LOOSE,
                      where,
                      "matcher %s accepts \"%s\", which the schema forbids"
                          .formatted(words(matcher), forbidden)));
    }
  }

  private static void checkRecorded(
      Subject subject, String where, RecordedMatcher matcher, List<String> recorded) {
    if (recorded.isEmpty()) {
      subject.add(
          Rule.MATCHER_NOWHERE,
          where,
          "matcher %s concerns nothing that is there".formatted(words(matcher)));
    }
    if (matcher.sufficient()) {
      subject.add(
          Rule.MATCHER_UNDECIDED,
          where,
          "matcher %s is one of several of which any will do; write it as one regular expression"
              .formatted(words(matcher)));
      return;
    }
    Optional<String> regex = Probes.regex(matcher.rule());
    if (regex.isPresent() && Language.of(regex.get()).isEmpty()) {
      subject.add(
          Rule.MATCHER_UNDECIDED,
          where,
          "matcher %s cannot be compared with the schema; write it without look-around, flags and"
                  .formatted(words(matcher))
              + " back references");
    }
    for (String value : recorded) {
      if (accepted(matcher).filter(language -> !language.contains(value)).isPresent()) {
        subject.add(
            Rule.MATCHER_REFUSES_EXAMPLE,
            where,
            "matcher %s does not match its own example \"%s\"".formatted(words(matcher), value));
      }
    }
  }

  private static Optional<Language> accepted(RecordedMatcher matcher) {
    return switch (matcher.type()) {
      case "regex" -> Probes.regex(matcher.rule()).flatMap(Language::of);
      case "type" -> Optional.of(Language.any());
      case "integer" -> Language.of("-?\\d+");
      default -> Optional.empty();
    };
  }

  /** {@code $.limit}, {@code limit[0]} and {@code limit} are all the parameter limit. */
  private static String name(String expression) {
    return expression
        .replaceFirst("^\\$\\.?", "")
        .replaceAll("\\[\\d+\\]$", "")
        .replaceAll("[\\[\\]']", "");
  }

  private static String words(RecordedMatcher matcher) {
    String regex = Probes.regex(matcher.rule()).map(it -> " " + it).orElse("");
    return "`" + matcher.type() + regex + "`";
  }

  private static void checkStatus(Subject subject, RecordedMatcher matcher) {
    int status = subject.response().status();
    JsonNode wanted = matcher.rule().path("status");
    boolean accepts =
        wanted.isArray()
            ? wanted.valueStream().anyMatch(it -> it.asInt(0) == status)
            : switch (wanted.asString("")) {
              case "information" -> status / 100 == 1;
              case "success" -> status / 100 == 2;
              case "redirect" -> status / 100 == 3;
              case "clientError" -> status / 100 == 4;
              case "serverError" -> status / 100 == 5;
              case "error" -> status >= 400;
              case "nonError" -> status < 400;
              default -> true;
            };
    if (!accepts) {
      subject.add(
          Rule.MATCHER_REFUSES_EXAMPLE,
          "response status",
          "matcher `statusCode %s` does not match its own example %d"
              .formatted(wanted.isArray() ? wanted.toString() : wanted.asString(""), status));
    }
  }
}
