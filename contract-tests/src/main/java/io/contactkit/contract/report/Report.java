package io.contactkit.contract.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report on one or more providers.
 *
 * <pre>{@code
 * Report.of(List.of(ProviderReport.of(spec, pact, verdicts))).writeTo(Path.of("target/report"));
 * }</pre>
 */
public record Report(List<ProviderReport> providers) {

  public Report {
    providers = List.copyOf(providers);
  }

  public static Report of(List<ProviderReport> providers) {
    return new Report(providers);
  }

  public boolean agrees() {
    return providers.stream().allMatch(ProviderReport::agrees);
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
