package io.contactkit.example;

import io.contactkit.server.leat.api.PortalSessionsApi;
import io.contactkit.server.leat.model.CreatePortalSessionRequest;
import io.contactkit.server.leat.model.CreateRedeemGiftcardPortalSessionRequest;
import io.contactkit.server.leat.model.PortalSession;
import io.contactkit.server.leat.model.PortalSessionResponse;
import io.contactkit.server.leat.model.PortalSessionShop;
import java.net.URI;
import java.time.OffsetDateTime;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Portal sessions for the tests, always the same one. */
@RestController
class ExamplePortal implements PortalSessionsApi {

  private static ResponseEntity<PortalSessionResponse> session(String shop) {
    return ResponseEntity.ok(
        new PortalSessionResponse(
            new PortalSession(
                "d02c7730-a1bb-471d-b293-bdc5add171e5",
                URI.create("https://portal.example/"),
                new PortalSessionShop(shop, "Conch Street"),
                OffsetDateTime.parse("2023-10-19T15:11:13.5+00:00"))));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createCreditReceptionPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createPayPrepaidPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createRedeemGiftcardPortalSession(
      CreateRedeemGiftcardPortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createTopUpGiftcardPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createTopUpPrepaidPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createVoucherPortalSession(
      CreatePortalSessionRequest request) {
    return session(request.getShopUuid());
  }

  @Override
  public ResponseEntity<PortalSessionResponse> getPortalSession(String uuid) {
    return session(uuid);
  }
}
