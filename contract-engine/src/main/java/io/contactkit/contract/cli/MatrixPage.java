package io.contactkit.contract.cli;

import io.contactkit.contract.ledger.Deployability;
import java.util.stream.Collectors;

/** The matrix of an answer as a page that needs nothing but a browser. */
final class MatrixPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%1$s</title>
      <style>
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%%; }
        th, td { border-bottom: 1px solid #8888; padding: .4rem .8rem .4rem 0; text-align: left;
          vertical-align: top; overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      <table>
      <thead><tr><th scope="col">Consumer</th><th scope="col">Provider</th><th scope="col"></th>
      <th scope="col">Reason</th></tr></thead>
      <tbody>
      %2$s
      </tbody>
      </table>
      </body>
      </html>
      """;

  private MatrixPage() {}

  static String of(Deployability answer, String sentence) {
    String rows =
        answer.rows().stream()
            .map(
                row ->
                    "<tr><td>%s</td><td>%s</td><td>%s %s</td><td>%s</td></tr>"
                        .formatted(
                            text(row.consumer().toString()),
                            text(row.provider().toString()),
                            row.verdict().isGood() ? "✓" : "✗",
                            row.verdict().word(),
                            text(row.reason())))
            .collect(Collectors.joining("\n"));
    return PAGE.formatted(text(sentence), rows);
  }

  private static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
