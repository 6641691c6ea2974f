package io.contactkit.client.docs;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on what a call of the client can throw, rendered from the documents. */
final class ErrorsPage {
  private static final String FAMILY =
      """
      # What a call can throw

      Every exception of the client is unchecked and a `ContactApiException`. Its message names the operation, the
      HTTP status, the vendor's code and the vendor's message, as in
      `findContactIdentifier failed: HTTP 400, code 60003: Contact identifier not found.`, and holds neither a
      credential nor a query string; it is one line of at most 2,000 characters, `vendorMessage()` is as the vendor sent
      it. An argument that makes no request, such as an empty path value, is an `IllegalArgumentException` before
      anything is sent.

      | exception | what happened | what it offers |
      | --- | --- | --- |
      | `ErrorAnswerException` | the provider answered with an error status; always one of the three below | `status()`, `code()`, `vendorMessage()`, `headers()`, `body()` up to 4096 bytes |
      | `UnauthorizedException` | 401 of any provider | the provider's own exception, as the cause |
      | `MaintenanceException` | 503 of any provider | the provider's own exception, as the cause |
      | `LeatException`, `CapillaryException`, `JifelineException` | any other error status | `errorCode()`, `is(..)`, `errors()`, `warnings()`, `violations()`: what the provider's own error has |
      | `UnreadableAnswerException` | success, but not the JSON that the document promises, or more than 8 MiB of it | `status()`, `body()` up to 4096 bytes |
      | `TransportException` | no answer: no connection, or one that broke | the cause |
      | `CallTimeoutException`, a `TransportException` | no answer in time | the cause |
      | `AccessTokenException` | the token endpoint or the supplier gave no token to make the call with | `status()` of the token endpoint, 0 for a supplier; what the supplier threw, as the cause |
      | `MissingFieldException` | a getter was asked for a required field that the answer lacks | the field, in the message |

      A call of one provider throws no other provider's exception, so around a call of Leat `catch (ErrorAnswerException e)`
      gets whatever Leat answers, and `catch (LeatException e)` what Leat has against this one request.

      A code that is not in these tables is kept: `code()` has it, `errorCode()` is empty. An error is read field by
      field: one that is missing or of a wrong type is absent, the others are kept, and `body()` has the text as it was.
      """;

  private final StringBuilder page = new StringBuilder(FAMILY);

  private ErrorsPage() {}

  static String render() {
    ErrorsPage page = new ErrorsPage();
    Stream.of(Provider.values()).forEach(page::chapter);
    return page.page.toString();
  }

  private void chapter(Provider provider) {
    Document spec = provider.document();
    String title = spec.root().get("info").text("title");
    page.append("\n## ").append(title).append("\n");
    if (!spec.errorCodes().isEmpty()) {
      page.append(
          "\n| `%sErrorCode` | code | HTTP | the vendor's message | operations |\n"
              .formatted(title));
      page.append("| --- | --- | --- | --- | --- |\n");
      spec.errorCodes().forEach(code -> code(spec, code));
    }
    page.append("\n| HTTP | what it means | operations |\n| --- | --- | --- |\n");
    statuses(spec).forEach((status, operations) -> status(status, operations));
  }

  private void code(Document spec, ErrorCode code) {
    String operations =
        spec.operations().stream()
            .filter(operation -> operation.errorCodes().contains(code))
            .map(operation -> "`" + operation.id() + "`")
            .collect(Collectors.joining(", "));
    page.append(
        "| `%s` | %d | %d%s | %s | %s |\n"
            .formatted(
                code.name(),
                code.code(),
                code.status(),
                code.isWarning() ? ", a warning" : "",
                cell(code.message()),
                operations));
  }

  private void status(Integer status, List<Response> responses) {
    page.append(
        "| %d | %s | %d |\n"
            .formatted(
                status,
                responses.stream()
                    .map(response -> cell(response.description()))
                    .distinct()
                    .collect(Collectors.joining(" ")),
                responses.size()));
  }

  private static TreeMap<Integer, List<Response>> statuses(Document spec) {
    return spec.operations().stream()
        .map(Operation::responses)
        .flatMap(List::stream)
        .filter(response -> !response.isSuccess())
        .collect(Collectors.groupingBy(Response::status, TreeMap::new, Collectors.toList()));
  }

  private static String cell(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
