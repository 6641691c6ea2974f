package io.contactkit.sandbox.capillary;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose an identifier is and where it is registered. The keys of the two tables are what forbids
 * two customers with one identifier and two registrations of it in one place.
 */
@Component
final class IdentifierStore {
  private final JdbcClient jdbc;

  IdentifierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> owner(Identifier identifier) {
    return jdbc.sql(
            """
            select customer_id from capillary_identifier
            where type = :type and identifier_value = :value
            """)
        .param("type", identifier.type())
        .param("value", identifier.value())
        .query(Long.class)
        .optional();
  }

  boolean isRegistered(Identifier identifier, Place place) {
    return jdbc.sql(
                """
            select count(*) from capillary_registration
            where type = :type and identifier_value = :value
              and source = :source and account_id = :account
            """)
            .param("type", identifier.type())
            .param("value", identifier.value())
            .param("source", place.source())
            .param("account", place.accountId())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whether the customer has anything registered in this place. */
  boolean isPresent(long customerId, Place place) {
    return jdbc.sql(
                """
            select count(*) from capillary_identifier i
            join capillary_registration r
              on r.type = i.type and r.identifier_value = i.identifier_value
            where i.customer_id = :customer and r.source = :source and r.account_id = :account
            """)
            .param("customer", customerId)
            .param("source", place.source())
            .param("account", place.accountId())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Makes the identifier the customer's unless it is someone's already. */
  boolean claim(Identifier identifier, long customerId) {
    return jdbc.sql(
                """
                insert into capillary_identifier (type, identifier_value, customer_id)
                values (:type, :value, :customer) on conflict do nothing
                """)
            .param("type", identifier.type())
            .param("value", identifier.value())
            .param("customer", customerId)
            .update()
        == 1;
  }

  boolean register(Identifier identifier, Place place, Card card) {
    return jdbc.sql(
                """
                insert into capillary_registration (
                  type, identifier_value, source, account_id, series_id, series_code, status_label)
                values (:type, :value, :source, :account, :seriesId, :seriesCode, :statusLabel)
                on conflict do nothing
                """)
            .param("type", identifier.type())
            .param("value", identifier.value())
            .param("source", place.source())
            .param("account", place.accountId())
            .param("seriesId", card.seriesId())
            .param("seriesCode", card.seriesCode())
            .param("statusLabel", card.statusLabel())
            .update()
        == 1;
  }

  /** Takes the registration away and, with the last one, the identifier itself. */
  void remove(Identifier identifier, Place place) {
    jdbc.sql(
            """
            delete from capillary_registration
            where type = :type and identifier_value = :value
              and source = :source and account_id = :account
            """)
        .param("type", identifier.type())
        .param("value", identifier.value())
        .param("source", place.source())
        .param("account", place.accountId())
        .update();
    jdbc.sql(
            """
            delete from capillary_identifier
            where type = :type and identifier_value = :value and not exists (
              select 1 from capillary_registration r
              where r.type = :type and r.identifier_value = :value)
            """)
        .param("type", identifier.type())
        .param("value", identifier.value())
        .update();
  }

  void moveAll(long victim, long survivor) {
    jdbc.sql("update capillary_identifier set customer_id = :survivor where customer_id = :victim")
        .param("victim", victim)
        .param("survivor", survivor)
        .update();
  }

  /** What the promotions award for these, without those that award nothing. */
  List<Long> awardedPoints(List<Addition> additions) {
    return additions.stream()
        .map(addition -> addition.identifier().type())
        .flatMap(
            type ->
                jdbc
                    .sql("select awarded_points from capillary_promotion where type = :type")
                    .param("type", type)
                    .query(Long.class)
                    .list()
                    .stream())
        .toList();
  }
}
