package io.contactkit.contract.findings;

import java.util.ArrayList;
import java.util.List;

/** Annotations of a pull request, as workflow commands. */
final class GithubForm {
  private GithubForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      List<String> properties = new ArrayList<>();
      if (!problem.file().isEmpty()) {
        properties.add("file=" + property(problem.file()));
      }
      if (problem.line() > 0) {
        properties.add("line=" + problem.line());
      }
      properties.add("title=" + property(problem.id()));
      text.append("::%s %s::".formatted(level(problem.severity()), String.join(",", properties)))
          .append(message(where(problem) + problem.message()))
          .append('\n');
    }
    return text.append(summary).append('\n').toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String where(Problem problem) {
    String where = (problem.operation() + " " + problem.interaction()).strip();
    return where.isEmpty() ? "" : where + ": ";
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
