package io.contactkit.contract.findings;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which problems are written. */
public enum Format {
  TEXT(TextForm::of),
  JSON(JsonForm::of),
  JUNIT(JunitForm::of),
  SARIF(SarifForm::of),
  GITHUB(GithubForm::of);

  private final Form form;

  Format(Form form) {
    this.form = form;
  }

  /** The problems of a command, line ends included. */
  public String write(String command, String summary, List<Problem> problems) {
    return form.write(command, summary, problems);
  }

  /**
   * The same with more to say.
   *
   * @param data what JSON says beside them, and in part JUnit
   */
  public String write(String command, String summary, ObjectNode data, List<Problem> problems) {
    return switch (this) {
      case JSON -> JsonForm.of(command, summary, data, problems);
      case JUNIT -> JunitForm.of(command, data, problems);
      default -> form.write(command, summary, problems);
    };
  }

  private interface Form {
    String write(String command, String summary, List<Problem> problems);
  }
}
