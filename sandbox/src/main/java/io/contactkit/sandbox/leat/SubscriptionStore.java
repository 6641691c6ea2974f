package io.contactkit.sandbox.leat;

import static io.contactkit.server.leat.model.SubscriptionState.PENDING_CONFIRMATION;

import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subscription types, and where each contact stands with them once something was said about it. */
@Component
final class SubscriptionStore {
  private final JdbcClient jdbc;

  SubscriptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SubscriptionType> findType(String uuid) {
    return jdbc.sql("select * from leat_subscription_type where uuid = :uuid")
        .param("uuid", uuid)
        .query(SubscriptionStore::readType)
        .optional();
  }

  /** Every type in the order of its id. */
  List<Subscription> list(String contactUuid) {
    return jdbc.sql(
            """
            select t.*, s.state from leat_subscription_type t
            left join leat_subscription s
              on s.subscription_type_id = t.id and s.contact_uuid = :contact
            order by t.id
            """)
        .param("contact", contactUuid)
        .query(SubscriptionStore::read)
        .list();
  }

  /** Stores the first state unless there is a later one. */
  void begin(String contactUuid, int typeId, SubscriptionState state) {
    jdbc.sql(
            """
            insert into leat_subscription (contact_uuid, subscription_type_id, state)
            values (:contact, :type, :state) on conflict do nothing
            """)
        .param("contact", contactUuid)
        .param("type", typeId)
        .param("state", state.name())
        .update();
  }

  /** The present state, which no one else changes until the end of the transaction. */
  SubscriptionState lock(String contactUuid, int typeId) {
    return jdbc.sql(
            """
            select state from leat_subscription
            where contact_uuid = :contact and subscription_type_id = :type for update
            """)
        .param("contact", contactUuid)
        .param("type", typeId)
        .query((row, number) -> SubscriptionState.valueOf(row.getString("state")))
        .single();
  }

  void update(String contactUuid, int typeId, SubscriptionState state) {
    jdbc.sql(
            """
            update leat_subscription set state = :state, confirmation_token = :token
            where contact_uuid = :contact and subscription_type_id = :type
            """)
        .param("contact", contactUuid)
        .param("type", typeId)
        .param("state", state.name())
        .param("token", token(state))
        .update();
  }

  /** What a confirmation mail would hold, if one is on its way. */
  static @Nullable String token(SubscriptionState state) {
    return state == PENDING_CONFIRMATION ? UUID.randomUUID().toString() : null;
  }

  private static Subscription read(ResultSet row, int number) throws SQLException {
    SubscriptionType type = readType(row, number);
    String state = row.getString("state");
    return new Subscription(
        type,
        state == null
            ? SubscriptionRules.initial(type.strategy())
            : SubscriptionState.valueOf(state));
  }

  private static SubscriptionType readType(ResultSet row, int number) throws SQLException {
    return new SubscriptionType(
        row.getInt("id"),
        row.getString("uuid"),
        row.getString("name"),
        row.getString("description"),
        row.getBoolean("active"),
        SubscriptionStrategy.valueOf(row.getString("strategy")));
  }
}
