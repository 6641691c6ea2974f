package io.contactkit.contract.verify;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Direction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import io.contactkit.openapi.SchemaViolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The answer against the document: a pact does not see what its consumer did not ask for. */
final class SpecCheck {
  private static final Pattern MISSING = Pattern.compile("'(.*)'");
  private static final Pattern TYPE = Pattern.compile("\\w+ found, (.+) expected");

  private SpecCheck() {}

  static List<Mismatch> of(Document spec, RecordedInteraction interaction, Answer answer) {
    Optional<Operation> operation = Operations.of(spec, interaction.request());
    if (operation.isEmpty()) {
      return List.of(
          Mismatch.of(
              "operation",
              "one of " + spec.fileName(),
              interaction.request().method() + " " + interaction.request().path()));
    }
    return operation
        .get()
        .answering(answer.status())
        .map(response -> response(spec, response, answer))
        .orElseGet(() -> List.of(undocumented(operation.get(), answer)));
  }

  private static Mismatch undocumented(Operation operation, Answer answer) {
    String documented =
        operation.allResponses().stream().map(Response::key).collect(Collectors.joining(", "));
    return Mismatch.of("status", "one of " + documented, answer.status());
  }

  private static List<Mismatch> response(Document spec, Response response, Answer answer) {
    if (response.contents().isEmpty()) {
      return answer.body().length == 0
          ? List.of()
          : List.of(Mismatch.of("$", "no body", answer.text()));
    }
    String type = answer.header("Content-Type").split(";")[0].strip().toLowerCase(Locale.ROOT);
    Optional<Content> content = response.contentFor(answer.header("Content-Type"));
    if (content.isEmpty()) {
      String documented =
          response.contents().stream().map(Content::mediaType).collect(Collectors.joining(", "));
      return List.of(
          type.isEmpty()
              ? Mismatch.absent("header Content-Type", documented)
              : Mismatch.of("header Content-Type", documented, type));
    }
    if (!Content.isJson(type)) {
      return List.of();
    }
    Optional<JsonNode> json = answer.json();
    if (json.isEmpty()) {
      return List.of(Mismatch.of("$", "JSON", answer.text()));
    }
    return spec.validate(content.get().schema(), json.get(), Direction.RESPONSE).stream()
        .map(violation -> violation(violation, json.get()))
        .toList();
  }

  private static Mismatch violation(SchemaViolation violation, JsonNode body) {
    String place = "$" + violation.pointer().replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    Matcher missing = MISSING.matcher(violation.message());
    if (violation.keyword().equals("required") && missing.find()) {
      return Mismatch.absent(place + "." + missing.group(1), "to be there, by the document");
    }
    JsonNode actual = body.at(violation.pointer());
    Matcher type = TYPE.matcher(violation.message());
    return Mismatch.of(
        place,
        type.matches()
            ? "%s by the document".formatted(type.group(1))
            : "by the document: " + violation.message(),
        actual.isMissingNode() ? "absent" : actual);
  }
}
