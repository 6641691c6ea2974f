package io.contactkit.sandbox.leat;

import static io.contactkit.server.leat.LeatErrorCode.CONTACT_NOT_FOUND;
import static io.contactkit.server.leat.LeatErrorCode.INVALID_INPUT;
import static io.contactkit.server.leat.LeatErrorCode.SHOP_NOT_FOUND;

import io.contactkit.sandbox.internal.Transactions;
import io.contactkit.server.leat.LeatApiException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The documented rules of portal sessions. */
@Service
final class PortalSessions {
  private final PortalSessionStore sessions;
  private final ShopStore shops;
  private final ContactStore contacts;
  private final Transactions transactions;

  PortalSessions(
      PortalSessionStore sessions,
      ShopStore shops,
      ContactStore contacts,
      Transactions transactions) {
    this.sessions = sessions;
    this.shops = shops;
    this.contacts = contacts;
    this.transactions = transactions;
  }

  StoredPortalSession get(String uuid) {
    // the only error that is documented for a session that does not exist
    return sessions.find(uuid).orElseThrow(() -> new LeatApiException(INVALID_INPUT));
  }

  List<Object> events(String uuid) {
    return List.copyOf(sessions.events(uuid));
  }

  StoredPortalSession create(PortalSessionKind kind, PortalSessionRequest request) {
    return transactions.inOne(() -> createInTransaction(kind, request));
  }

  private StoredPortalSession createInTransaction(
      PortalSessionKind kind, PortalSessionRequest request) {
    Shop shop =
        shops.find(request.shopUuid()).orElseThrow(() -> new LeatApiException(SHOP_NOT_FOUND));
    requireContact(request.contactUuid());
    StoredPortalSession session =
        new StoredPortalSession(
            UUID.randomUUID().toString(),
            kind,
            shop,
            request.contactUuid(),
            OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
            request.options());
    sessions.insert(session);
    return session;
  }

  private void requireContact(@Nullable String uuid) {
    if (uuid != null && contacts.find(uuid).isEmpty()) {
      throw new LeatApiException(CONTACT_NOT_FOUND);
    }
  }
}
