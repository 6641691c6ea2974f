package io.contactkit.contract.cli;

import io.contactkit.contract.verify.Verdict;
import java.io.PrintWriter;

/** A sign of life for each interaction, beside the output so that this can be piped. */
final class Progress {
  private static final int PER_LINE = 60;

  private final PrintWriter err;
  private final int all;
  private int done;

  Progress(PrintWriter err, int all) {
    this.err = err;
    this.all = all;
  }

  void step(Verdict verdict) {
    err.print(verdict.agrees() ? '.' : 'x');
    if (++done % PER_LINE == 0) {
      err.println(" " + done + " of " + all);
    }
    err.flush();
  }

  void end() {
    if (done % PER_LINE != 0) {
      err.println(" " + done + " of " + all);
    }
  }
}
