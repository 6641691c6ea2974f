package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.api.PortalSessionsApi;
import io.contactkit.server.leat.model.ContactReference;
import io.contactkit.server.leat.model.CreatePortalSessionRequest;
import io.contactkit.server.leat.model.CreateRedeemGiftcardPortalSessionRequest;
import io.contactkit.server.leat.model.PortalSession;
import io.contactkit.server.leat.model.PortalSessionResponse;
import io.contactkit.server.leat.model.PortalSessionShop;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class PortalSessionsController implements PortalSessionsApi {
  private final PortalSessions sessions;
  private final Pages pages;

  PortalSessionsController(PortalSessions sessions, Pages pages) {
    this.sessions = sessions;
    this.pages = pages;
  }

  @Override
  public ResponseEntity<PortalSessionResponse> getPortalSession(String uuid) {
    PortalSession session = data(sessions.get(uuid));
    List<Object> events = sessions.events(uuid);
    return answer(events.isEmpty() ? session : session.events(events));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.PLAIN, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createCreditReceptionPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.CREDIT_RECEPTION, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createRedeemGiftcardPortalSession(
      CreateRedeemGiftcardPortalSessionRequest request) {
    return create(PortalSessionKind.REDEEM_GIFTCARDS, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createTopUpGiftcardPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.TOP_UP_GIFTCARDS, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createPayPrepaidPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.PAY_PREPAID, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createTopUpPrepaidPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.TOP_UP_PREPAID, PortalSessionRequest.of(request));
  }

  @Override
  public ResponseEntity<PortalSessionResponse> createVoucherPortalSession(
      CreatePortalSessionRequest request) {
    return create(PortalSessionKind.VOUCHERS, PortalSessionRequest.of(request));
  }

  private ResponseEntity<PortalSessionResponse> create(
      PortalSessionKind kind, PortalSessionRequest request) {
    return answer(data(sessions.create(kind, request)).events(List.of()));
  }

  private PortalSession data(StoredPortalSession session) {
    Shop shop = session.shop();
    String contact = session.contactUuid();
    return new PortalSession(
            session.uuid(),
            pages.portalSession(session.uuid()),
            new PortalSessionShop(shop.uuid(), shop.name())
                .id(shop.id())
                .reference(shop.reference()),
            session.createdAt())
        .contact(contact == null ? null : new ContactReference(contact));
  }

  private static ResponseEntity<PortalSessionResponse> answer(PortalSession session) {
    return ResponseEntity.ok(new PortalSessionResponse(session).meta(List.of()));
  }
}
