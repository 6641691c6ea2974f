package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.AccessTokenException;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.capillary.model.ChangeIdentifierRequest;
import io.contactkit.client.capillary.model.IdentifierChange;
import io.contactkit.client.capillary.model.IdentifierSource;
import io.contactkit.client.jifeline.ContactPointFilter;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The kit's clients with credentials that tokens are fetched with, which end again and again. */
class ExpiringTokensTest {
  private static final Duration LIFE = Duration.ofSeconds(1);
  private static ConfigurableApplicationContext context;
  private static URI sandbox;

  @BeforeAll
  static void start() {
    context = Sandbox.run("--contactkit.sandbox.token-life=" + LIFE);
    sandbox = Sandbox.address(context);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void leatGoesOnWhileTokensExpire() throws InterruptedException {
    LeatClient leat = leat("leat-sandbox-secret");

    whileTokensExpire(
        () ->
            assertThat(
                    leat.contactIdentifiers()
                        .findContactIdentifier("ABCDE12356-90")
                        .getData()
                        .getValue())
                .isEqualTo("ABCDE12356-90"));
  }

  @Test
  void jifelineGoesOnWhileTokensExpire() throws InterruptedException {
    JifelineClient jifeline =
        JifelineClient.builder()
            .baseUrl(sandbox.resolve("/jifeline").toString())
            .clientCredentials("jifeline-sandbox-client", "jifeline-sandbox-secret")
            .build();

    whileTokensExpire(
        () -> assertThat(jifeline.allContactPoints(ContactPointFilter.none())).isNotEmpty());
  }

  @Test
  void capillaryGoesOnWhileTokensExpire() throws InterruptedException {
    CapillaryClient capillary =
        CapillaryClient.builder()
            .baseUrl(sandbox.resolve("/capillary/v2").toString())
            .clientCredentials("capillary-sandbox-key", "capillary-sandbox-secret")
            .build();
    IdentifierChange email = new IdentifierChange().type("email").value("tom@example.com");
    ChangeIdentifierRequest same =
        new ChangeIdentifierRequest().remove(List.of(email)).add(List.of(email));

    whileTokensExpire(
        () ->
            assertThat(
                    capillary
                        .customerIdentifiers()
                        .changeCustomerIdentifier(
                            382756026L, IdentifierSource.INSTORE, null, null, same)
                        .getCreatedId())
                .isEqualTo(382756026L));
  }

  @Test
  void aRevokedTokenIsReplacedAndAWrongSecretIsSaid() throws Exception {
    LeatClient leat = leat("leat-sandbox-secret");
    leat.contactIdentifiers().findContactIdentifier("ABCDE12356-90");

    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(sandbox.resolve("/sandbox/reset"))
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.discarding());

    assertThat(leat.contactIdentifiers().findContactIdentifier("ABCDE12356-90").getData())
        .isNotNull();
    assertThatThrownBy(
            () -> leat("wrong").contactIdentifiers().findContactIdentifier("ABCDE12356-90"))
        .isInstanceOf(AccessTokenException.class)
        .hasMessage("findContactIdentifier failed: no access token: HTTP 401");
  }

  private static LeatClient leat(String secret) {
    return LeatClient.builder()
        .baseUrl(sandbox.resolve("/leat/api/v3/oauth/clients").toString())
        .clientCredentials("1", secret)
        .build();
  }

  /** For longer than two tokens live, without a pause in which one could be thrown away. */
  private static void whileTokensExpire(Runnable call) throws InterruptedException {
    Instant end = Instant.now().plus(LIFE.multipliedBy(5).dividedBy(2));
    while (Instant.now().isBefore(end)) {
      call.run();
      Thread.sleep(20);
    }
  }
}
