package io.contactkit.sandbox.leat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Portal sessions of all kinds. */
@Component
final class PortalSessionStore {
  private final JdbcClient jdbc;

  PortalSessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredPortalSession> find(String uuid) {
    return jdbc.sql(
            """
            select p.*, s.id as shop_id, s.reference as shop_reference, s.name as shop_name
            from leat_portal_session p join leat_shop s on s.uuid = p.shop_uuid
            where p.uuid = :uuid
            """)
        .param("uuid", uuid)
        .query(PortalSessionStore::read)
        .optional();
  }

  /** What happened so far, in the documents' way of writing. */
  List<Map<String, Object>> events(String uuid) {
    return jdbc.sql(
            """
            select type, created_at from leat_portal_session_event
            where session_uuid = :uuid order by position
            """)
        .param("uuid", uuid)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "type",
                    row.getString("type"),
                    "created_at",
                    row.getObject("created_at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)))
        .list();
  }

  void insert(StoredPortalSession session) {
    PortalSessionOptions options = session.options();
    jdbc.sql(
            """
            insert into leat_portal_session (
              uuid, kind, shop_uuid, contact_uuid, created_at, scanner_type,
              enable_email_identification, enable_registration, enable_on_screen_keyboard,
              camera_service, facing_mode, primary_identification_method, amount_in_cents,
              allow_multiple_giftcards)
            values (
              :uuid, :kind, :shopUuid, :contactUuid, :createdAt, :scannerType,
              :enableEmailIdentification, :enableRegistration, :enableOnScreenKeyboard,
              :cameraService, :facingMode, :primaryIdentificationMethod, :amountInCents,
              :allowMultipleGiftcards)
            """)
        .param("uuid", session.uuid())
        .param("kind", session.kind().name())
        .param("shopUuid", session.shop().uuid())
        .param("contactUuid", session.contactUuid())
        .param("createdAt", session.createdAt())
        .param("scannerType", options.scannerType())
        .param("enableEmailIdentification", options.enableEmailIdentification())
        .param("enableRegistration", options.enableRegistration())
        .param("enableOnScreenKeyboard", options.enableOnScreenKeyboard())
        .param("cameraService", options.cameraService())
        .param("facingMode", options.facingMode())
        .param("primaryIdentificationMethod", options.primaryIdentificationMethod())
        .param("amountInCents", options.amountInCents())
        .param("allowMultipleGiftcards", options.allowMultipleGiftcards())
        .update();
  }

  private static StoredPortalSession read(ResultSet row, int number) throws SQLException {
    return new StoredPortalSession(
        row.getString("uuid"),
        PortalSessionKind.valueOf(row.getString("kind")),
        new Shop(
            row.getString("shop_uuid"),
            row.getObject("shop_id", Integer.class),
            row.getString("shop_reference"),
            row.getString("shop_name")),
        row.getString("contact_uuid"),
        row.getObject("created_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
        new PortalSessionOptions(
            row.getString("scanner_type"),
            row.getBoolean("enable_email_identification"),
            row.getBoolean("enable_registration"),
            row.getBoolean("enable_on_screen_keyboard"),
            row.getInt("camera_service"),
            row.getString("facing_mode"),
            row.getString("primary_identification_method"),
            row.getObject("amount_in_cents", Long.class),
            row.getObject("allow_multiple_giftcards", Boolean.class)));
  }
}
