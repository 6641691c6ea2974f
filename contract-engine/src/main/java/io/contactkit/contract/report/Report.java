package io.contactkit.contract.report;

import io.contactkit.contract.strength.Strength;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report on one or more providers, and on how strong the contract with them is.
 *
 * <pre>{@code
 * Report.of(List.of(ProviderReport.of(spec, pact, verdicts))).writeTo(Path.of("target/report"));
 * }</pre>
 */
public record Report(List<ProviderReport> providers, Strength strength) {

  public Report {
    providers = List.copyOf(providers);
  }

  public static Report of(List<ProviderReport> providers) {
    return new Report(providers, Strength.UNKNOWN);
  }

  /** The same with what became of mutants. */
  public Report withStrength(Strength measured) {
    return new Report(providers, measured);
  }

  /**
   * Whether every provider agrees, and no mutant survives a contract without a reason that is to be
   * whole.
   */
  public boolean agrees() {
    // Of any other contract it is said what it does not notice, and held against nobody.
    boolean isToBeWhole = providers.stream().anyMatch(ProviderReport::isToBeWhole);
    return providers.stream().allMatch(ProviderReport::agrees)
        && (!isToBeWhole || strength.unexplained().isEmpty());
  }

  /** Writes {@code index.html}, {@code junit.xml} and {@code report.json} and returns the page. */
  public Path writeTo(Path directory) {
    try {
      Files.createDirectories(directory);
      String json = ReportJson.of(this).toString();
      Files.writeString(directory.resolve("report.json"), json);
      Files.writeString(directory.resolve("junit.xml"), JunitXml.of(this));
      return Files.writeString(directory.resolve("index.html"), Page.of(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
