package io.contactkit.spec.lint;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every code that an operation lists is shown by an example, and no example shows another. */
final class ErrorCodeExamples implements Rule {

  @Override
  public String id() {
    return "error-code-example";
  }

  @Override
  public void check(Document spec, Findings findings) {
    for (Operation operation : spec.operations()) {
      operation.errorCodes().forEach(code -> requireExample(operation, code, findings));
      for (Response response : operation.responses()) {
        examples(response)
            .flatMap(example -> bodiesWithCode(example.element().get("value")))
            .forEach(body -> checkCode(operation, response, body, findings));
      }
    }
  }

  private static void requireExample(Operation operation, ErrorCode code, Findings findings) {
    Element codes = operation.element().get("x-error-codes");
    Optional<Response> response =
        operation.responses().stream().filter(r -> r.status() == code.status()).findFirst();
    if (response.isEmpty()) {
      findings.add(codes, "no response %d for code %d".formatted(code.status(), code.code()));
      return;
    }
    for (Content content : response.get().contents()) {
      List<Example> named =
          content.examples().stream().filter(e -> e.name().equals(code.exampleName())).toList();
      if (named.isEmpty()) {
        findings.add(
            codes,
            "response %d has no %s example '%s' for code %d"
                .formatted(code.status(), content.mediaType(), code.exampleName(), code.code()));
      }
      for (Example example : named) {
        Element value = example.element().get("value");
        if (bodiesWithCode(value).noneMatch(body -> code(body) == code.code())) {
          findings.add(value, "does not show code %d".formatted(code.code()));
        }
      }
    }
  }

  // An error without a code of the vendor repeats the HTTP status as its code.
  private static void checkCode(
      Operation operation, Response response, Element body, Findings findings) {
    Optional<ErrorCode> known =
        operation.errorCodes().stream().filter(c -> c.code() == code(body)).findFirst();
    if (known.isEmpty() && code(body) != response.status()) {
      findings.add(
          body.get("code"), "%s does not list code %d".formatted(operation.id(), code(body)));
    }
    if (known.isPresent() && !message(known.get()).matcher(body.text("message")).matches()) {
      findings.add(
          body.get("message"),
          "the document's list says '%s' for code %d".formatted(known.get().message(), code(body)));
    }
  }

  // The vendor writes X for an id.
  private static Pattern message(ErrorCode code) {
    return Pattern.compile(
        Stream.of(code.message().split("\\bX\\b", -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + "\\w+" + b)
            .orElseThrow());
  }

  private static Stream<Example> examples(Response response) {
    return response.contents().stream().flatMap(content -> content.examples().stream());
  }

  private static Stream<Element> bodiesWithCode(Element value) {
    Stream<Element> below = value.children().stream().flatMap(ErrorCodeExamples::bodiesWithCode);
    return code(value) == 0 ? below : Stream.concat(Stream.of(value), below);
  }

  private static int code(Element body) {
    return body.isObject() ? body.get("code").integer(0) : 0;
  }
}
