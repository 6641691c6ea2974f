package io.contactkit.contract.cli;

import io.contactkit.contract.verify.Verdict;
import java.io.PrintWriter;

/**
 * A sign of life while interactions are replayed, beside the output so that this can be piped: one
 * line that changes on a terminal, otherwise a line for each tenth.
 */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final int STEPS = 10;
  private static final int LONGEST = 60;

  private final PrintWriter err;
  private int all;
  private final boolean terminal;
  private int done;
  private int bad;

  Progress(PrintWriter err, int all, boolean terminal) {
    this.err = err;
    this.all = all;
    this.terminal = terminal;
  }

  /** On a terminal or not, as this process has it. */
  static Progress of(PrintWriter err, int all) {
    return new Progress(err, all, Terminal.isInteractive(System.getenv()));
  }

  void step(Verdict verdict) {
    step(verdict.interaction().description(), !verdict.agrees(), "disagree");
  }

  /**
   * One more is done.
   *
   * @param isBad whether it is one of those that are counted
   * @param counted what those do, in a word
   */
  void step(String name, boolean isBad, String counted) {
    done++;
    bad += isBad ? 1 : 0;
    String line = "%d of %d, %d %s".formatted(done, all, bad, counted);
    if (terminal) {
      err.print(CLEAR_LINE + line + "  " + shortened(name));
      err.flush();
    } else if (done == all || done * STEPS / all > (done - 1) * STEPS / all) {
      err.println(line);
    }
  }

  /** One interaction less to come. */
  void leaveOut() {
    all--;
  }

  /** Makes room for what comes next. */
  void end() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
