package io.contactkit.sandbox.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class AuthenticationTest {
  private static final String FIND =
      "/contact-identifiers/find?contact_identifier_value=ABCDE12356-90";
  private static final String CHANGE = "/customers/382756026/changeIdentifier?source=INSTORE";
  private static final String REMOVE =
      "{\"remove\": [{\"type\": \"email\", \"value\": \"tom@example.com\"}]}";
  private static final String LIST = "/v2/customers/contact_points";

  private final Api leat;
  private final Api capillary;
  private final Api jifeline;
  private final LeatStates states;

  AuthenticationTest(@LocalServerPort int port, LeatStates states) {
    this.leat = Api.at(port, "/leat/api/v3/oauth/clients");
    this.capillary = Api.at(port, "/capillary/v2");
    this.jifeline = Api.at(port, "/jifeline");
    this.states = states;
  }

  @Test
  void refusesCallersWithoutCredentials() {
    assertThat(leat.get(FIND)).isEqualTo(unauthorized(Provider.LEAT, "findContactIdentifier"));
    assertThat(capillary.post(CHANGE, REMOVE))
        .isEqualTo(unauthorized(Provider.CAPILLARY, "changeCustomerIdentifier"));
    assertThat(jifeline.get(LIST)).isEqualTo(unauthorized(Provider.JIFELINE, "listContactPoints"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer wrong",
        "Bearer",
        "Bearer ",
        "leat-sandbox-token",
        "Basic leat-sandbox-token",
        "Bearer leat-sandbox-token, Bearer leat-sandbox-token",
        "Bearer jifeline-sandbox-token"
      })
  void refusesEveryOtherLeatToken(String header) {
    assertThat(leat.with("Authorization", header).get(FIND))
        .isEqualTo(unauthorized(Provider.LEAT, "findContactIdentifier"));
  }

  @Test
  void refusesADuplicateHeader() {
    String token = "Bearer leat-sandbox-token";

    assertThat(leat.with("Authorization", token).get(FIND).status()).isEqualTo(200);
    assertThat(leat.with("Authorization", token).with("Authorization", token).get(FIND).status())
        .isEqualTo(401);
  }

  @Test
  void takesTheSchemeInAnyCase() {
    assertThat(leat.with("Authorization", "bearer leat-sandbox-token").get(FIND).status())
        .isEqualTo(200);
  }

  @Test
  void takesTheDigestOfTheTillsPassword() {
    String digest = CapillaryGate.digest("sandbox-password");

    assertThat(basic("sandbox-till", digest).post(CHANGE, REMOVE).status()).isEqualTo(200);
    assertThat(basic("sandbox-till", "sandbox-password").post(CHANGE, REMOVE).status())
        .isEqualTo(401);
    assertThat(basic("other-till", digest).post(CHANGE, REMOVE).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Basic ", "Basic !", "Basic bm8tY29sb24=", "Bearer capillary-sandbox-token"})
  void refusesIllFormedBasicCredentials(String header) {
    assertThat(capillary.with("Authorization", header).post(CHANGE, REMOVE))
        .isEqualTo(unauthorized(Provider.CAPILLARY, "changeCustomerIdentifier"));
  }

  @Test
  void takesTheTokenInItsOwnHeaderAndNotBesideBasic() {
    Api token = capillary.with("X-CAP-API-OAUTH-TOKEN", "capillary-sandbox-token");

    assertThat(token.with("Authorization", "Basic eDp5").post(CHANGE, REMOVE).status())
        .isEqualTo(401);
    assertThat(capillary.with("X-CAP-API-OAUTH-TOKEN", "wrong").post(CHANGE, REMOVE).status())
        .isEqualTo(401);
    assertThat(token.post(CHANGE, REMOVE).status()).isEqualTo(200);
  }

  @Test
  void forbidsWhatATokenHasNoRightFor() {
    assertThat(jifeline.with("Authorization", "Bearer jifeline-sandbox-restricted").get(LIST))
        .isEqualTo(Reply.documented(Provider.JIFELINE, "listContactPoints", 403, "forbidden"));
  }

  @Test
  void takesAnApiKeyBesideTheToken() {
    assertThat(
            jifeline
                .with("Authorization", "Bearer jifeline-sandbox-token")
                .with("x-api-key", "any")
                .get(LIST)
                .status())
        .isEqualTo(200);
  }

  @Test
  void asksForCredentialsBeforeAnythingElse() {
    assertThat(leat.get("/nothing").status()).isEqualTo(401);
    assertThat(leat.with("Authorization", "Bearer leat-sandbox-token").get("/nothing").status())
        .isEqualTo(404);
  }

  @Test
  void answersNobodyDuringMaintenance() {
    states.givenMaintenance();

    assertThat(leat.with("Authorization", "Bearer leat-sandbox-token").get(FIND))
        .isEqualTo(Reply.documented(Provider.LEAT, "findContactIdentifier", 503, "maintenance"));
  }

  private Api basic(String till, String password) {
    byte[] pair = (till + ":" + password).getBytes(StandardCharsets.UTF_8);
    return capillary.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static Reply unauthorized(Provider provider, String operation) {
    return Reply.documented(provider, operation, 401, "unauthorized");
  }
}
