package io.contactkit.sandbox.leat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contact identifiers. Each change is one conditional statement that says whether it took place, so
 * that of simultaneous requests the database lets exactly one through.
 */
@Component
final class IdentifierStore {
  private final JdbcClient jdbc;

  IdentifierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredIdentifier> find(String value) {
    return jdbc.sql(
            """
            select i.identifier_value, i.name, i.active, i.contact_uuid, c.uuid, c.email
            from leat_contact_identifier i
            left join leat_contact c on c.uuid = i.contact_uuid and not c.removed
            where i.identifier_value = :value
            """)
        .param("value", value)
        .query(IdentifierStore::read)
        .optional();
  }

  boolean insert(
      String value, @Nullable String name, boolean active, @Nullable String contactUuid) {
    return jdbc.sql(
                """
                insert into leat_contact_identifier (identifier_value, name, active, contact_uuid)
                values (:value, :name, :active, :contact) on conflict do nothing
                """)
            .param("value", value)
            .param("name", name)
            .param("active", active)
            .param("contact", contactUuid)
            .update()
        == 1;
  }

  boolean link(String value, String contactUuid) {
    return jdbc.sql(
                """
                update leat_contact_identifier set contact_uuid = :contact
                where identifier_value = :value and active and contact_uuid is null
                  and exists (select 1 from leat_contact where uuid = :contact and not removed)
                """)
            .param("value", value)
            .param("contact", contactUuid)
            .update()
        == 1;
  }

  boolean unlink(String value) {
    return jdbc.sql(
                """
                update leat_contact_identifier set contact_uuid = null
                where identifier_value = :value and active and contact_uuid is not null
                """)
            .param("value", value)
            .update()
        == 1;
  }

  boolean update(String value, @Nullable String name, @Nullable Boolean active) {
    return jdbc.sql(
                """
                update leat_contact_identifier
                set name = coalesce(cast(:name as varchar), name),
                    active = coalesce(cast(:active as boolean), active)
                where identifier_value = :value
                  and not exists (
                    select 1 from leat_contact c
                    where c.uuid = leat_contact_identifier.contact_uuid and c.removed)
                  and not exists (
                    select 1 from leat_contact_identifier other
                    where other.identifier_value = :name and other.identifier_value <> :value)
                """)
            .param("value", value)
            .param("name", name)
            .param("active", active)
            .update()
        == 1;
  }

  boolean delete(String value) {
    return jdbc.sql("delete from leat_contact_identifier where identifier_value = :value")
            .param("value", value)
            .update()
        == 1;
  }

  private static StoredIdentifier read(ResultSet row, int number) throws SQLException {
    String contact = row.getString("uuid");
    return new StoredIdentifier(
        row.getString("identifier_value"),
        row.getString("name"),
        row.getBoolean("active"),
        row.getString("contact_uuid") != null,
        contact == null ? null : new Contact(contact, row.getString("email")));
  }
}
