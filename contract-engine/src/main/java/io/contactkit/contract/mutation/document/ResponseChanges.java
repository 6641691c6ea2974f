package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Part;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be wrong with statuses, bodies and headers of answers. */
final class ResponseChanges {
  private static final Map<Integer, Integer> OTHER_STATUS =
      Map.of(200, 202, 201, 200, 204, 205, 400, 422, 401, 407, 403, 409, 404, 410, 500, 502);

  private ResponseChanges() {}

  static Stream<DocumentMutant> of(Document spec) {
    return Stream.of(
            spec.operations().stream().flatMap(ResponseChanges::statuses),
            spec.elements(Part.Kind.RESPONSE).stream()
                .filter(response -> response.reference().isEmpty())
                .flatMap(ResponseChanges::response))
        .flatMap(it -> it);
  }

  private static Stream<DocumentMutant> statuses(Operation operation) {
    Element responses = operation.element().get("responses");
    Element last = responses.get("" + lastStatus(operation));
    return Stream.concat(
        operation.responses().stream()
            .flatMap(
                response -> {
                  String at = responses.get("" + response.status()).pointer();
                  int other = OTHER_STATUS.getOrDefault(response.status(), 504);
                  return Stream.of(
                      DocumentMutant.remove("removes a status", at),
                      DocumentMutant.rename("changes a status", at, "" + other));
                }),
        Stream.of(
            DocumentMutant.set("adds a status", responses.get("418").pointer(), last.node()),
            DocumentMutant.set("adds a status", responses.get("206").pointer(), last.node())));
  }

  private static int lastStatus(Operation operation) {
    List<Response> responses = operation.responses();
    return responses.get(responses.size() - 1).status();
  }

  private static Stream<DocumentMutant> response(Element response) {
    String content = response.get("content").pointer();
    DocumentMutant header =
        DocumentMutant.set(
            "adds a response header",
            response.get("headers").get("X-Mutant").pointer(),
            Map.of("schema", Map.of("type", "string"), "example", "mutant"));
    DocumentMutant headers =
        new DocumentMutant(
            header.kind(),
            header.pointer(),
            header.diff(),
            root -> {
              if (root.at(response.get("headers").pointer()).isMissingNode()) {
                root =
                    DocumentMutant.set("", response.get("headers").pointer(), Map.of())
                        .applied(root);
              }
              return header.applied(root);
            });
    return Stream.concat(
        Stream.of(
            headers,
            response.has("content")
                ? DocumentMutant.remove("removes the body of an answer", content)
                : DocumentMutant.set(
                    "adds a body to an answer", content, RequestChanges.content())),
        MediaTypes.of(response));
  }
}
