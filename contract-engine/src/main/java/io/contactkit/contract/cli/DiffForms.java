package io.contactkit.contract.cli;

import io.contactkit.contract.findings.Format;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.change.Change;
import io.contactkit.openapi.change.Changelog;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of a comparison of two documents, for programs and for readers. */
final class DiffForms {
  private DiffForms() {}

  static int write(
      PrintWriter out,
      String format,
      PolicyOptions policy,
      Document released,
      Document current,
      List<Change> changes) {
    List<Problem> problems =
        policy.applied(
            "diff",
            changes.stream().map(change -> Problems.of(released, current, change)).toList());
    long breaking =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    String summary =
        "%s: %d changes, %d breaking".formatted(current.fileName(), changes.size(), breaking);
    switch (format.toLowerCase(Locale.ROOT)) {
      case "markdown" -> out.print(Changelog.markdown(changes));
      case "html" -> out.print(Changelog.html(changes));
      default -> out.print(format(format).write("diff", summary, problems));
    }
    out.flush();
    return breaking == 0 ? 0 : 1;
  }

  private static Format format(String name) {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotRunException(
                    "--format must be text, markdown, html, json, junit, sarif or github but was"
                        + " '%s'.".formatted(name)));
  }
}
