package io.contactkit.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.JifelineStates;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SandboxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private final String origin;
  private final Api leat;
  private final JifelineStates states;
  private Browser browser;

  PagesTest(@LocalServerPort int port, JifelineStates states) {
    this.origin = "http://localhost:" + port;
    this.leat = Api.leat(port);
    this.states = states;
  }

  @BeforeAll
  @SuppressWarnings("SystemOut") // a skipped test must not go unnoticed
  void aBrowser() {
    Optional<Browser> started = Browser.start();
    if (started.isEmpty()) {
      System.out.println("PAGES NOT TESTED: chromium and chromedriver are missing");
    }
    Assumptions.assumeTrue(started.isPresent(), "chromium and chromedriver are installed");
    browser = started.get();
  }

  @AfterAll
  void gone() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void complainAboutNothing() {
    assertThat(browser.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Leat, operations-ContactIdentifiers-findContactIdentifier, /contact-identifiers/find",
    "Capillary, operations-CustomerIdentifiers-changeCustomerIdentifier, /changeIdentifier",
    "Jifeline, operations-ContactPoints-listContactPoints, /v2/customers/contact_points"
  })
  void tryOutACallAndListIt(String api, String operation, String path) {
    browser.size(1400, 1000, false);
    tryOut(api, operation, path);

    assertThat(text("#calls .status")).isEqualTo("200");
    assertThat(text("#calls pre")).endsWith("***");
  }

  private void tryOut(String api, String operation, String path) {
    browser.open(origin + "/");
    browser.await("[...document.querySelectorAll('#apis button')].length === 3");
    click(
        "[...document.querySelectorAll('#apis button')].find(it => it.textContent === '"
            + api
            + "')");
    click("document.querySelector('#" + operation + " .opblock-summary-control')");
    // the renderer draws the button first: it works once the references are resolved (the answers'
    // examples show) and the fields are filled in
    browser.await(
        "document.querySelector('#" + operation + " .responses-wrapper .highlight-code')");
    // once it works, a second click is a second call: what shows the first takes it instead
    browser.clickUntil(
        ("(document.querySelector('#%1$s .loading-container, #%1$s .live-responses-table')"
                + " ?? document.querySelector('#%1$s .execute'))")
            .formatted(operation),
        "document.querySelector('#calls .path')?.textContent.includes('" + path + "')");
  }

  @Test
  void showTheStateAndResetIt() {
    states.givenNoContactPoints();
    browser.open(origin + "/");
    browser.await("document.querySelectorAll('#state h3').length > 0");
    assertThat(text("#state")).contains("ABCDE12356-90").doesNotContain("support@jifeline.com");

    click("document.getElementById('reset')");

    browser.await("document.getElementById('state').textContent.includes('support@jifeline.com')");
    assertThat(text("#calls")).startsWith("None yet.");
  }

  @Test
  void showWhatChangedWithoutACall() {
    browser.open(origin + "/");
    browser.await("document.getElementById('state').textContent.includes('ABCDE12356-90')");

    // as another instance on the same database does
    states.givenNoContactPoints();

    browser.await("!document.getElementById('state').textContent.includes('support@jifeline.com')");
    assertThat(text("#state")).contains("ABCDE12356-90");
  }

  @Test
  void makeNoLinkOfAValue() {
    leat.post("/contact-identifiers", "{\"contact_identifier_value\": \"//evil.example\"}");

    browser.open(origin + "/");

    browser.await("document.getElementById('state').textContent.includes('//evil.example')");
    assertThat(browser.evaluate("document.querySelectorAll('#state a[href*=evil]').length"))
        .isEqualTo("0");
  }

  @Test
  void showThatThereWasNoAnswer() {
    browser.open(origin + "/");
    browser.await("document.querySelectorAll('#state h3').length > 0");

    assertThatThrownBy(
            () -> leat.with("X-Sandbox-Fault", "reset").put("/contact-identifiers/link", "{}"))
        .isInstanceOf(UncheckedIOException.class);

    browser.await("document.querySelector('#calls .status.bad')?.textContent === '–'");
  }

  @Test
  void fitAPhone() {
    browser.size(390, 844, true);
    tryOut(
        "Jifeline",
        "operations-ContactPoints-listContactPoints",
        "/jifeline/v2/customers/contact_points");

    assertThat(text("#calls .status")).isEqualTo("200");
    assertThat(Integer.parseInt(browser.evaluate("document.documentElement.scrollWidth")))
        .isLessThanOrEqualTo(390);
  }

  @Test
  void playThePortal() {
    JsonNode created = leat.post("/portal-sessions/vouchers", "{\"shop_uuid\": \"123123\"}").data();
    browser.open(created.get("url").asString());
    browser.await("document.getElementById('shop').textContent === 'Krusty Krab'");
    assertThat(text("#facts")).contains("VOUCHERS").contains("nobody yet").contains("camera");

    identify("nobody@example.com");
    browser.await("document.getElementById('message').textContent === 'Nobody is known by that.'");
    assertThat(browser.errors()).singleElement().asString().contains("404");
    identify("ABCDE12356-90");
    browser.await("document.getElementById('facts').textContent.includes('contact_identified')");
    click("document.querySelector('[name=complete]')");
    browser.await("document.getElementById('end').hidden");

    JsonNode session = leat.get("/portal-sessions/" + created.get("uuid").asString()).data();
    assertThat(session.at("/contact/uuid").asString()).isEqualTo("123abc-def789-qwerty-34567");
    assertThat(session.get("events").findValuesAsString("type"))
        .containsExactly("contact_identified", "session_completed");
  }

  @Test
  void cancelInThePortalAsSomebodyKnownByEmail() {
    JsonNode created = leat.post("/portal-sessions", "{\"shop_uuid\": \"123123\"}").data();
    browser.open(created.get("url").asString());
    browser.await("document.getElementById('shop').textContent === 'Krusty Krab'");

    identify("spongebob@bikinibottom.sea");
    browser.await("document.getElementById('facts').textContent.includes('contact_identified')");
    click("document.querySelector('[name=cancel]')");
    browser.await("document.getElementById('end').hidden");

    JsonNode session = leat.get("/portal-sessions/" + created.get("uuid").asString()).data();
    assertThat(session.at("/contact/uuid").asString()).isEqualTo("123abc-def789-qwerty-34567");
    assertThat(session.get("events").findValuesAsString("type"))
        .containsExactly("contact_identified", "session_cancelled");
  }

  @Test
  void confirmASubscription() {
    String contact = "/contact-subscriptions/123";
    leat.put(contact + "/subscribe", "{\"subscription_type_uuid\": \"123123123\"}");
    browser.open(origin + "/");
    browser.await("document.querySelector('a[href^=\"/confirm-subscription\"]')");
    String link =
        browser.evaluate(
            "[...document.querySelectorAll('#state tr')].find(it => it.textContent.endsWith('open123')).querySelector('a').href");

    browser.open(link);
    click("document.querySelector('#confirm button')");

    browser.await("document.getElementById('message').textContent.startsWith('Thank you')");
    assertThat(leat.get(contact).data().findValuesAsString("status")).contains("SUBSCRIBED");
  }

  private void identify(String who) {
    browser.evaluate("document.getElementById('who').value = '" + who + "'");
    click("document.querySelector('#identify button')");
  }

  private void click(String element) {
    browser.await(element);
    browser.evaluate(element + ".click()");
  }

  private String text(String selector) {
    return browser.evaluate("document.querySelector('" + selector + "').textContent");
  }
}
