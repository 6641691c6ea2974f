package io.contactkit.sandbox.leat;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts. A removed one stays as a row, because identifiers may still be linked to it. */
@Component
final class ContactStore {
  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Contact> find(String uuid) {
    return jdbc.sql("select uuid, email from leat_contact where uuid = :uuid and not removed")
        .param("uuid", uuid)
        .query((row, number) -> new Contact(row.getString("uuid"), row.getString("email")))
        .optional();
  }
}
