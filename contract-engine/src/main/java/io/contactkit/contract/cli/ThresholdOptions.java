package io.contactkit.contract.cli;

import io.contactkit.contract.coverage.Ratchet;
import io.contactkit.contract.findings.Problem;
import io.contactkit.contract.findings.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Below which percentage a run fails. */
final class ThresholdOptions {
  private static final double ALL = 100;

  @Option(names = "--minimum", paramLabel = "PERCENT", description = "Fails below this percentage.")
  private @Nullable Double minimum;

  @Option(
      names = "--ratchet",
      paramLabel = "FILE",
      description = "Holds the best value so far, below which no run may fall.")
  private @Nullable Path ratchet;

  void demandSound() {
    if (minimum != null && !(minimum >= 0 && minimum <= ALL)) {
      throw new CannotRunException("--minimum must be a number from 0 to 100.");
    }
    if (minimum != null && ratchet != null) {
      throw new CannotRunException("Give --minimum or --ratchet, not both.");
    }
  }

  boolean isGiven() {
    return minimum != null || ratchet != null;
  }

  /**
   * What is wrong with a percentage.
   *
   * @param command which the ids of problems begin with
   * @param of what there is a percentage of: {@code of the obligations are shown}
   * @param name under which the ratchet keeps it
   */
  List<Problem> check(String command, String of, String name, double percent) {
    List<Problem> problems = new ArrayList<>();
    if (minimum != null && percent < minimum) {
      String message = "%.1f %% %s, %.1f %% are asked for";
      problems.add(
          low(command + "/minimum", String.format(Locale.ROOT, message, percent, of, minimum)));
    }
    if (ratchet != null) {
      Ratchet.Result result = checked(ratchet, name, percent);
      if (!result.holds()) {
        problems.add(low(command + "/ratchet", result.message()));
      }
    }
    return problems;
  }

  private static Ratchet.Result checked(Path file, String name, double percent) {
    try {
      return Ratchet.of(file).check(name, percent);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--ratchet " + e.getMessage() + ".");
    }
  }

  private static Problem low(String id, String message) {
    return Problem.of(id, Severity.ERROR, "", "", 0, message);
  }
}
