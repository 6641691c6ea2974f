package io.contactkit.client.leat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.MissingFieldException;
import io.contactkit.client.internal.TestJson;
import io.contactkit.client.leat.model.CameraService;
import io.contactkit.client.leat.model.ContactSubscription;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;
import io.contactkit.client.leat.model.PortalSession;
import io.contactkit.client.leat.model.ScannerType;
import io.contactkit.client.leat.model.SubscriptionState;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenValuesTest {

  @Test
  void keepsAnUnknownValueOfAnEnum() {
    String json = "{\"scanner_type\":\"retina\",\"camera_service\":9}";

    CreatePortalSessionRequest request = TestJson.read(json, CreatePortalSessionRequest.class);

    assertThat(request.getScannerType().isKnown()).isFalse();
    assertThat(request.getScannerType()).hasToString("retina");
    assertThat(request.getCameraService().value()).isEqualTo(9);
    assertThat(TestJson.write(request)).isEqualTo(json);
  }

  @Test
  void readsAKnownValueAsItsConstant() {
    assertThat(ScannerType.of("hand_scanner")).isSameAs(ScannerType.HAND_SCANNER);
    assertThat(CameraService.of(2)).isSameAs(CameraService.SERVICE_2);
    assertThat(ScannerType.of("x")).isEqualTo(ScannerType.of("x")).hasSameHashCodeAs("x");
    assertThat(ScannerType.knownValues())
        .containsExactly(ScannerType.CAMERA, ScannerType.HAND_SCANNER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"SUBSCRIBED\"", "\"PAUSED\"", "12345678901"})
  void keepsAStatusAsItCame(String status) {
    String json = "{\"status\":" + status + "}";

    assertThat(TestJson.write(TestJson.read(json, ContactSubscription.class))).isEqualTo(json);
  }

  @Test
  void makesNoStateOfANumber() {
    SubscriptionStatus status = TestJson.read("0", SubscriptionStatus.class);

    assertThat(status.asState()).isEmpty();
    assertThat(status).isEqualTo(SubscriptionStatus.of(0)).hasToString("0");
    assertThat(SubscriptionStatus.of(SubscriptionState.SUBSCRIBED).asState())
        .contains(SubscriptionState.SUBSCRIBED);
  }

  @Test
  void keepsTheOffsetOfADate() {
    String json = "{\"created_at\":\"2023-11-12T19:43:01+02:00\"}";

    PortalSession session = TestJson.read(json, PortalSession.class);

    assertThat(session.getCreatedAt()).isEqualTo(OffsetDateTime.parse("2023-11-12T19:43:01+02:00"));
    assertThat(session.getCreatedAt().getOffset()).hasToString("+02:00");
    assertThat(TestJson.write(session)).isEqualTo(json);
  }

  @Test
  void namesTheFieldThatIsMissing() {
    PortalSession session = TestJson.read("{\"uuid\":null}", PortalSession.class);

    assertThatThrownBy(session::getUuid)
        .isInstanceOf(MissingFieldException.class)
        .hasMessage("PortalSession.uuid is required but missing");
    assertThat(session.hasUuid()).isFalse();
    assertThat(session).hasToString(new PortalSession().toString());
  }
}
