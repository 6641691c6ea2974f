package io.contactkit.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedReportPageTest {
  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String CUT_CELLS =
      "return [...document.querySelectorAll('#map td button')]"
          + ".filter(it => it.scrollWidth > it.clientWidth"
          + " || it.getBoundingClientRect().right > document.documentElement.clientWidth).length";
  private static final String NARROWEST =
      "return Math.min(...[...document.querySelectorAll('.differences td')]"
          + ".filter(it => it.offsetParent).map(it => it.clientWidth))";
  // the ratio of WCAG between the colours of an element's text and of what is behind it
  private static final String LOWEST_CONTRAST =
      "const lum = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(v => v / 255)"
          + ".map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);"
          + " return .2126 * r + .7152 * g + .0722 * b; };"
          + "const behind = it => { for (; it; it = it.parentElement) {"
          + " const c = getComputedStyle(it).backgroundColor;"
          + " if (!/, 0\\)/.test(c)) return c; } return 'rgb(255, 255, 255)'; };"
          + "return Math.min(...[...document.querySelectorAll("
          + "'#first, .cause b, .cause .sample, #totals dd, #totals small, td button.bad')]"
          + ".map(it => { const a = lum(getComputedStyle(it).color), b = lum(behind(it));"
          + " return (Math.max(a, b) + .05) / (Math.min(a, b) + .05); }))";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
  void saysWhatToMendFirstAndCanBeReadAtEachWidth(int width, boolean dark) throws IOException {
    Report report = Reports.red();
    int all = report.providers().get(0).verdicts().size();
    try (Browser browser = open(report, width, dark)) {
      assertThat(text(browser, "#first"))
          .isEqualTo(
              "Mend first: status 500 instead of 200, in %d of %d failing interactions"
                  .formatted((all + 4) / 5, (all + 4) / 5 + (all + 3) / 5 + (all + 2) / 5));
      assertThat(browser.run("return document.querySelectorAll('#troubles .cause').length"))
          .isEqualTo("3");
      assertThat(
              browser.run(
                  "return document.querySelectorAll('#troubles .cause[open], #troubles"
                      + " .interaction').length"))
          .isEqualTo("0");
      assertThat(text(browser, "#totals")).contains("each has an interaction");
      assertThat(browser.run(OVERFLOW)).isEqualTo("0");
      assertThat(browser.run(CUT_CELLS)).isEqualTo("0");
      assertThat(Double.parseDouble(browser.run(LOWEST_CONTRAST))).isGreaterThanOrEqualTo(4.5);

      browser.run(
          "document.querySelectorAll('#troubles .cause').forEach(it => it.open = true);"
              + "setTimeout(() => document.querySelectorAll('#troubles .interaction')"
              + ".forEach(it => it.open = true), 0)");
      browser.settle();
      assertThat(browser.run("return document.querySelectorAll('.differences').length"))
          .isEqualTo("" + ((all + 4) / 5 + (all + 3) / 5 + (all + 2) / 5));
      assertThat(Integer.parseInt(browser.run(NARROWEST))).isGreaterThanOrEqualTo(90);
      assertThat(browser.run(OVERFLOW)).isEqualTo("0");
      assertThat(browser.console()).isEmpty();
      browser.screenshot(
          Path.of("target", "contract-report-red-%d%s.png".formatted(width, dark ? "-dark" : "")));
    }
  }

  private static String text(Browser browser, String selector) {
    return browser.run("return document.querySelector('%s').innerText".formatted(selector));
  }

  private Browser open(Report report, int width, boolean dark) throws IOException {
    Optional<Browser> browser = Browser.start(width, dark);
    if (browser.isEmpty()) {
      System.err.println("THE RED REPORT IS NOT TESTED: chromium and chromedriver are missing");
    }
    assumeTrue(browser.isPresent(), "chromium and chromedriver are installed");
    browser.get().open(report.writeTo(directory));
    return browser.get();
  }
}
