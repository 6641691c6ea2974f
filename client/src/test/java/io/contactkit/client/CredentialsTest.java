package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CredentialsTest {
  private final WireServer server = WireServer.start();

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("io.contactkit.client.Calls#operations")
  void sendsExactlyOneCredential(Target target) {
    server.replies(reply(500, "text/plain", ""));

    assertThatThrownBy(
            () -> target.call(target.client(server.url()), target.arguments(target.body())))
        .isInstanceOf(ErrorAnswerException.class);

    assertThat(server.only().headers().getOrDefault("authorization", List.of())).hasSize(1);
    assertThat(server.only().headers())
        .doesNotContainKeys("x-cap-api-oauth-token", "x-api-key", "cookie");
  }

  @Test
  void asksTheSupplierOncePerRequest() {
    server.replies(reply(200, "application/json", "{\"data\":[]}"));
    var tokens = new ArrayDeque<>(List.of("one", "two"));
    LeatClient leat = LeatClient.builder().baseUrl(server.url()).token(tokens::poll).build();

    leat.contactSubscriptions().listContactSubscriptions("1");
    leat.contactSubscriptions().listContactSubscriptions("1");

    assertThat(server.received())
        .extracting(r -> r.header("Authorization"))
        .containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void sendsThePasswordOfCapillaryAsMd5() {
    server.replies(reply(200, "application/json", "{\"createdId\":1}"));
    Target change = Calls.operation("changeCustomerIdentifier");

    change.call(change.client(server.url()), change.arguments(change.body()));

    String pair = server.only().header("Authorization").substring("Basic ".length());
    assertThat(new String(Base64.getDecoder().decode(pair)))
        .isEqualTo("till:2304d4770a72d09106045fea654c4188");
  }

  @Test
  void sendsTheTokenOfCapillaryWithoutBasic() {
    server.replies(reply(200, "application/json", "{\"createdId\":1}"));
    Target change = Calls.operation("changeCustomerIdentifier");
    CapillaryClient capillary =
        CapillaryClient.builder().baseUrl(server.url()).oauthToken("t").build();

    change.call(capillary, change.arguments(change.body()));

    assertThat(server.only().header("X-CAP-API-OAUTH-TOKEN")).isEqualTo("t");
    assertThat(server.only().headers()).doesNotContainKey("authorization");
  }

  @Test
  void sendsTheApiKeyOfJifelineBesideTheToken() {
    server.replies(reply(200, "application/json", "{\"query\":{},\"result\":[],\"total\":0}"));
    JifelineClient jifeline =
        JifelineClient.builder().baseUrl(server.url()).token("t").apiKey("k").build();

    jifeline.contactPoints().listContactPoints(null, null, null, null);

    assertThat(server.only().header("Authorization")).isEqualTo("Bearer t");
    assertThat(server.only().header("x-api-key")).isEqualTo("k");
    assertThat(server.only().target()).isEqualTo("/v2/customers/contact_points");
  }

  @Test
  void takesNoCredentialThatNoHeaderCanHold() {
    assertThatThrownBy(() -> LeatClient.builder().token("a\r\nX-Evil: 1"))
        .hasMessage("token has a character that no header can hold");
    assertThatThrownBy(() -> LeatClient.builder().token(" ")).hasMessage("token is empty");
    assertThatThrownBy(() -> CapillaryClient.builder().basic("a:b", "c"))
        .hasMessage("tillId must not be empty and must not contain a colon");
    assertThatThrownBy(() -> LeatClient.builder().build())
        .hasMessage(
            "token(..) or clientCredentials(..) is required, or CONTACTKIT_LEAT_TOKEN or"
                + " CONTACTKIT_LEAT_CLIENT_ID with fromEnv()");
    assertThatThrownBy(() -> JifelineClient.builder().apiKey("k").build())
        .hasMessage(
            "token(..) or clientCredentials(..) is required, or CONTACTKIT_JIFELINE_TOKEN or"
                + " CONTACTKIT_JIFELINE_CLIENT_ID with fromEnv()");
    assertThatThrownBy(() -> CapillaryClient.builder().build())
        .hasMessage(
            "basic(..) or oauthToken(..) or clientCredentials(..) is required, or"
                + " CONTACTKIT_CAPILLARY_TILL_ID or CONTACTKIT_CAPILLARY_OAUTH_TOKEN or"
                + " CONTACTKIT_CAPILLARY_KEY with fromEnv()");
  }

  @Test
  void sendsNothingAfterARedirect() throws Exception {
    try (WireServer elsewhere = WireServer.start()) {
      server.replies(reply(307, "text/plain", "", "Location: " + elsewhere.url() + "/x"));
      Target create = Calls.operation("createContactIdentifier");

      assertThatThrownBy(
              () -> create.call(create.client(server.url()), create.arguments(create.body())))
          .hasMessage("createContactIdentifier failed: HTTP 307, unreadable answer (empty)");

      assertThat(server.received()).hasSize(1);
      assertThat(elsewhere.received()).isEmpty();
    }
  }
}
