package io.contactkit.sandbox.leat;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.spec.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SandboxTest
class PortalSessionsTest {
  private static final String SHOP = "{\"shop_uuid\": \"123123\"}";

  private final int port;
  private final Api leat;
  private final PortalSessionStore sessions;

  PortalSessionsTest(@LocalServerPort int port, PortalSessionStore sessions) {
    this.port = port;
    this.leat = Api.leat(port);
    this.sessions = sessions;
  }

  @Test
  void showsASessionWithoutEventsWhileThereAreNone() {
    JsonNode data = leat.get("/portal-sessions/d02c7730-a1bb-471d-b293-bdc5add171e5").data();

    assertThat(data.at("/shop/name").asString()).isEqualTo("Conch Street");
    assertThat(data.get("contact")).hasToString("{\"uuid\":\"123\"}");
    assertThat(data.get("created_at").asString()).isEqualTo("2023-10-19T15:11:13+00:00");
    assertThat(data.has("events")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', PLAIN",
    "/credit-reception, CREDIT_RECEPTION",
    "/top-up-giftcards, TOP_UP_GIFTCARDS",
    "/pay-prepaid, PAY_PREPAID",
    "/top-up-prepaid, TOP_UP_PREPAID",
    "/vouchers, VOUCHERS"
  })
  void createsEachKindWithTheDefaults(String path, PortalSessionKind kind) {
    JsonNode data = leat.post("/portal-sessions" + path, SHOP).data();

    String uuid = data.get("uuid").asString();
    assertThat(data.get("url").asString())
        .isEqualTo("http://localhost:" + port + "/portal-sessions?uuid=" + uuid);
    assertThat(data.get("contact").isNull()).isTrue();
    assertThat(data.get("events")).hasToString("[]");
    assertThat(data.get("shop")).hasToString(krustyKrab());
    assertThat(data.get("created_at").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00");
    StoredPortalSession stored = sessions.find(uuid).orElseThrow();
    assertThat(stored.kind()).isEqualTo(kind);
    assertThat(stored.options())
        .isEqualTo(
            new PortalSessionOptions(
                "camera", false, false, false, 3, "user", "identifier", null, null));
  }

  @Test
  void keepsEveryOption() {
    String body =
        """
        {"amount_in_cents": 1040, "shop_uuid": "123123", "allow_multiple_giftcards": false,
         "contact_uuid": "123", "scanner_type": "hand_scanner",
         "enable_email_identification": true, "enable_registration": true,
         "enable_on_screen_keyboard": true, "camera_service": 1, "facing_mode": "environment",
         "primary_identification_method": "email"}
        """;

    JsonNode data = leat.post("/portal-sessions/redeem-giftcards", body).data();

    StoredPortalSession stored = sessions.find(data.get("uuid").asString()).orElseThrow();
    assertThat(stored.kind()).isEqualTo(PortalSessionKind.REDEEM_GIFTCARDS);
    assertThat(stored.contactUuid()).isEqualTo("123");
    assertThat(stored.options())
        .isEqualTo(
            new PortalSessionOptions(
                "hand_scanner", true, true, true, 1, "environment", "email", 1040L, false));
  }

  @Test
  void allowsSeveralGiftcardsUnlessToldOtherwise() {
    String body = "{\"amount_in_cents\": 1, \"shop_uuid\": \"123123\"}";

    JsonNode data = leat.post("/portal-sessions/redeem-giftcards", body).data();

    assertThat(sessions.find(data.get("uuid").asString()).orElseThrow().options())
        .returns(1L, PortalSessionOptions::amountInCents)
        .returns(true, PortalSessionOptions::allowMultipleGiftcards);
  }

  @Test
  void showsWhatItCreated() {
    JsonNode created =
        leat.post("/portal-sessions", "{\"shop_uuid\": \"123123\", \"contact_uuid\": \"123\"}")
            .data();

    JsonNode shown = leat.get("/portal-sessions/" + created.get("uuid").asString()).data();

    assertThat(shown.properties())
        .isSubsetOf(created.properties())
        .hasSize(created.properties().size() - 1);
  }

  @Test
  void refusesUnknownShopsContactsAndSessions() {
    assertThat(leat.post("/portal-sessions", "{\"shop_uuid\": \"no shop\"}"))
        .isEqualTo(refused("shopNotFound"));
    assertThat(
            leat.post(
                "/portal-sessions/vouchers",
                "{\"shop_uuid\": \"123123\", \"contact_uuid\": \"nobody\"}"))
        .isEqualTo(refused("contactNotFound"));
    assertThat(leat.get("/portal-sessions/nothing"))
        .isEqualTo(
            new Reply(
                400, leatError("{'message':'Invalid input.','code':1003,'status_code':400}")));
  }

  private static Reply refused(String example) {
    return Reply.documented(Provider.LEAT, "createPortalSession", 400, example);
  }

  private static JsonNode leatError(String json) {
    return tools.jackson.databind.json.JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  private static String krustyKrab() {
    return "{\"id\":15,\"uuid\":\"123123\",\"reference\":null,\"name\":\"Krusty Krab\"}";
  }
}
