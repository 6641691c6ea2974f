package io.contactkit.sandbox.leat;

import io.contactkit.sandbox.internal.Transactions;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people do at Leat's end: identify in a session, end it, confirm a subscription. */
@Service
final class Portal {
  private final JdbcClient jdbc;
  private final Transactions transactions;

  Portal(JdbcClient jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  boolean isOpen(String session) {
    return jdbc.sql(
                "select count(*) from leat_portal_session where uuid = :uuid and outcome is null")
            .param("uuid", session)
            .query(Long.class)
            .single()
        > 0;
  }

  void identify(String session, String email, String identifier) {
    String contact =
        jdbc.sql(
                """
                select c.uuid from leat_contact c
                left join leat_contact_identifier i on i.contact_uuid = c.uuid and i.active
                where not c.removed and (c.email = :email or i.identifier_value = :identifier)
                order by c.uuid limit 1
                """)
            .param("email", email)
            .param("identifier", identifier)
            .query(String.class)
            .optional()
            .orElseThrow(() -> new NoSuchElementException("Nobody is known by that."));
    happen(
        session,
        "contact_identified",
        "update leat_portal_session set contact_uuid = :value where uuid = :uuid and outcome is null",
        contact);
  }

  void close(String session, String outcome) {
    happen(
        session,
        "session_" + outcome,
        "update leat_portal_session set outcome = :value where uuid = :uuid and outcome is null",
        outcome);
  }

  void confirm(String token) {
    int confirmed =
        jdbc.sql(
                """
                update leat_subscription set state = 'SUBSCRIBED', confirmation_token = null
                where confirmation_token = :token and state = 'PENDING_CONFIRMATION'
                """)
            .param("token", token)
            .update();
    if (confirmed == 0) {
      throw new NoSuchElementException("There is nothing to confirm.");
    }
  }

  private void happen(String session, String event, String sql, String value) {
    transactions.inOne(
        () -> {
          if (jdbc.sql(sql).param("uuid", session).param("value", value).update() == 0) {
            throw new NoSuchElementException("The session is over.");
          }
          jdbc.sql(
                  """
                  insert into leat_portal_session_event (session_uuid, type, created_at)
                  values (:uuid, :type, :now)
                  """)
              .param("uuid", session)
              .param("type", event)
              .param("now", OffsetDateTime.now(ZoneOffset.UTC))
              .update();
        });
  }
}
