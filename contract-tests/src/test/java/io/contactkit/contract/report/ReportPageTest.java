package io.contactkit.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final String WIDTHS =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @TempDir Path directory;

  @Test
  void showsWhatFailsAndFilters() throws IOException {
    int codes = Provider.LEAT.document().operation("linkContactIdentifier").errorCodes().size();
    try (Browser browser = open(1400, false)) {
      assertThat(browser.run("return document.title")).isEqualTo("Contract report");
      assertThat(browser.run("return document.getElementById('result').textContent"))
          .isEqualTo("✗ disagrees");
      assertThat(rows(browser)).isEqualTo("" + rows(Provider.values()));

      browser.run("document.querySelector('#providers input[value=jifeline]').click()");
      assertThat(rows(browser)).isEqualTo("" + rows(Provider.JIFELINE));
      browser.run("document.querySelector('#providers input[value=\"\"]').click()");
      browser.run("document.getElementById('failures').click()");
      assertThat(
              browser.run(
                  "return [...document.querySelectorAll('#map tr[data-operation]')]"
                      + ".map(row => row.dataset.operation).join()"))
          .isEqualTo("leat linkContactIdentifier");
      assertThat(
              browser.run(
                  "return document.querySelector('[aria-label^=\"leat linkContactIdentifier"
                      + " error code\"]').textContent"))
          .isEqualTo("✗\u00a01 of " + codes);

      browser.run(
          "document.querySelector('[aria-label^=\"leat linkContactIdentifier error code\"]').click()");
      assertThat(browser.run("return document.getElementById('detail').innerText"))
          .contains(
              "code 60014",
              "✗ server",
              "PUT /contact-identifiers/link",
              "Given",
              "Matcher at",
              "What the server answered",
              "\"code\": 60006");
      assertThat(browser.run("return document.querySelector('#troubles li').innerText"))
          .contains("$.code: expected 60014 but was 60006");
      assertThat(browser.console()).isEmpty();
      browser.screenshot(Path.of("target", "contract-report-failing.png"));
    }
  }

  @Test
  void showsWhatSurvives() throws IOException {
    try (Browser browser = open(1400, false)) {
      assertThat(text(browser, "#strength-summary"))
          .isEqualTo(
              "3 mutants: ✓ 1 noticed by an interaction or a check, ✗ 1 survived, ≡ 1 that no"
                  + " observer could tell. Score 50\u00a0%. A sample: not every mutant was"
                  + " run.");
      assertThat(text(browser, "#survivors li"))
          .contains(
              "leat linkContactIdentifier: answers null",
              "+ 200 $.data.name: null",
              "Should be noticed by “linkContactIdentifier: Linked to a contact”.",
              "✗ no reason given");
      browser.run("document.querySelectorAll('#strength details').forEach(it => it.open = true)");
      assertThat(text(browser, "[data-side=PROVIDER]"))
          .contains(
              "answers null\t✓\u00a01\t✗\u00a01\t≡\u00a01\t50\u00a0%", "linkContactIdentifier")
          .contains("≡ 1: the value is null already");
      assertThat(text(browser, "[data-side=CLIENT]")).contains("Not measured here.");

      browser.run("document.querySelector('#providers input[value=jifeline]').click()");
      assertThat(browser.run("return document.getElementById('survivors').hidden"))
          .isEqualTo("true");
      assertThat(browser.console()).isEmpty();
    }
  }

  private static String text(Browser browser, String selector) {
    return browser.run("return document.querySelector('%s').innerText".formatted(selector));
  }

  @Test
  void fitsAPhoneAndTheDark() throws IOException {
    try (Browser browser = open(400, true)) {
      browser.run("document.querySelectorAll('#strength details').forEach(it => it.open = true)");
      assertThat(browser.run(WIDTHS)).isEqualTo("0");
      assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
          .isEqualTo("true");
      assertThat(browser.console()).isEmpty();
      browser.screenshot(Path.of("target", "contract-report-phone.png"));
    }
  }

  @Test
  void fitsAPhoneWithTheDetailsOpen() throws IOException {
    try (Browser browser = open(400, false)) {
      browser.run(
          "document.querySelector('[aria-label^=\"leat linkContactIdentifier error code\"]').click()");
      browser.run("document.querySelectorAll('#detail details').forEach(it => it.open = true)");
      assertThat(text(browser, "#detail")).contains("Matcher at", "What the server answered");
      assertThat(browser.run(WIDTHS)).isEqualTo("0");
      assertThat(
              browser.run(
                  "const it = document.getElementById('detail');"
                      + "return it.open && it.scrollWidth - it.clientWidth"))
          .isEqualTo("0");
      browser.screenshot(Path.of("target", "contract-report-phone-details.png"));
    }
  }

  private Browser open(int width, boolean dark) throws IOException {
    Optional<Browser> browser = Browser.start(width, dark);
    if (browser.isEmpty()) {
      System.err.println("THE REPORT PAGE IS NOT TESTED: chromium and chromedriver are missing");
    }
    assumeTrue(browser.isPresent(), "chromium and chromedriver are installed");
    browser.get().open(Reports.withASurvivor().writeTo(directory));
    return browser.get();
  }

  /** One for each operation, and one for what the operations of a provider have in common. */
  private static int rows(Provider... providers) {
    return Stream.of(providers).mapToInt(it -> it.document().operations().size() + 1).sum();
  }

  private static String rows(Browser browser) {
    return browser.run("return document.querySelectorAll('#map tr[data-operation]').length");
  }
}
