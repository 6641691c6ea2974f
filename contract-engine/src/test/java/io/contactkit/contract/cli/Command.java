package io.contactkit.contract.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A run of the command line. */
record Command(int exit, String out, String err) {

  static Command run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Command(exit, out.toString(), err.toString());
  }
}
