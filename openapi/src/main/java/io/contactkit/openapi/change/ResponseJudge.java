package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the answers of an operation. */
record ResponseJudge(Changes changes, String operationId) {

  void compare(Element released, Element current) {
    Map<String, Element> before = answers(released);
    Map<String, Element> after = answers(current);
    before.forEach(
        (status, answer) -> {
          // What becomes part of its range is still announced.
          Element now = after.getOrDefault(status, after.get(status.charAt(0) + "xx"));
          if (now != null && (after.containsKey(status) || status.matches("[45]\\d\\d"))) {
            compare(use(status), answer.resolved(), now.resolved());
          } else {
            changes.add(
                Level.BREAKING,
                answer,
                Side.RESPONSE,
                use(status),
                "answer %s was removed".formatted(status),
                "callers tell by it what happened");
          }
        });
    after.forEach(
        (status, answer) -> {
          if (!before.containsKey(status)) {
            boolean isError = status.matches("[45].*") || status.equals("default");
            changes.add(
                isError ? Level.COMPATIBLE : Level.BREAKING,
                answer,
                Side.RESPONSE,
                use(status),
                "answer %s was added".formatted(status),
                isError
                    ? "any status from 400 on is an error to callers"
                    : "callers read a success as the documents describe it, and this one is unknown to them");
          }
        });
  }

  private void compare(Use use, Element released, Element current) {
    new ContentJudge(changes, Side.RESPONSE)
        .compare(use, released.get("content"), current.get("content"));
    compareHeaders(released.get("headers"), current.get("headers"));
    Unjudged.compare(changes, Side.RESPONSE, use, Set.of("content", "headers"), released, current);
  }

  private void compareHeaders(Element released, Element current) {
    Map<String, Element> before = byName(released);
    Map<String, Element> after = byName(current);
    // OpenAPI ignores it: the media types say what it can be.
    Element was = before.remove("content-type");
    Element is = after.remove("content-type");
    if (is != null && (was == null || !was.sameAs(is))) {
      changes.documentation(
          is, "header `Content-Type` is ignored where responses have media types");
    } else if (was != null && is == null) {
      changes.documentation(was, "header `Content-Type` was removed, which was ignored");
    }
    before.forEach(
        (name, header) -> {
          if (after.containsKey(name)) {
            compareHeader(header.resolved(), after.get(name).resolved(), header.name());
          } else {
            changes.add(
                Level.BREAKING,
                header,
                Side.RESPONSE,
                header(header.name()),
                "header `%s` was removed".formatted(header.name()),
                "callers that read it get nothing");
          }
        });
    after.forEach(
        (name, header) -> {
          if (!before.containsKey(name)) {
            changes.add(
                Level.COMPATIBLE,
                header,
                Side.RESPONSE,
                header(header.name()),
                "header `%s` was added".formatted(header.name()),
                "callers ignore what they do not know");
          }
        });
  }

  private void compareHeader(Element was, Element is, String name) {
    if (was.get("required").isTrue() != is.get("required").isTrue()) {
      boolean isRequired = is.get("required").isTrue();
      changes.add(
          isRequired ? Effect.NARROWER : Effect.WIDER,
          isRequired ? is.get("required") : was.get("required"),
          Side.RESPONSE,
          header(name),
          "header `%s` is %s".formatted(name, isRequired ? "required now" : "no longer required"));
    }
    SchemaJudge.ofText(changes, Side.RESPONSE)
        .compare(header(name), was.get("schema"), is.get("schema"));
    Deprecation.compare(
        changes, Side.RESPONSE, header(name), was.get("deprecated"), is.get("deprecated"));
    Unjudged.compare(
        changes, Side.RESPONSE, header(name), Set.of("required", "schema", "deprecated"), was, is);
  }

  private Use use(String status) {
    return new Use(operationId, "response " + status, "");
  }

  private Use header(String name) {
    return new Use(operationId, "response header " + name, "");
  }

  private static Map<String, Element> answers(Element operation) {
    return byName(operation.get("responses"));
  }

  // Header names and status ranges ignore case.
  private static Map<String, Element> byName(Element owner) {
    return owner.children().stream()
        .filter(member -> !member.name().startsWith("x-") || owner.name().equals("headers"))
        .collect(
            Collectors.toMap(
                member -> member.name().toLowerCase(Locale.ROOT),
                member -> member,
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
