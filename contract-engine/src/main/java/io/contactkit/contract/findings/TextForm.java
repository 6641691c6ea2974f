package io.contactkit.contract.findings;

import java.util.List;

/** A line for each problem and one for all. */
final class TextForm {
  private TextForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem).append('\n'));
    return text.append(summary).append('\n').toString();
  }
}
