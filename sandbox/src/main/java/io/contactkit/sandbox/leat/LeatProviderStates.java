package io.contactkit.sandbox.leat;

import io.contactkit.sandbox.internal.Rows;
import io.contactkit.sandbox.internal.Switch;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.leat.model.CreatePortalSessionRequest;
import io.contactkit.server.leat.model.SubscriptionState;
import io.contactkit.server.leat.model.SubscriptionStrategy;
import io.contactkit.server.state.LeatStates;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts Leat's tables into a state. */
@Component
final class LeatProviderStates implements LeatStates {
  private final Rows rows;
  private final JdbcClient jdbc;
  private final Switches switches;
  private final PortalSessionStore sessions;
  private final ShopStore shops;

  LeatProviderStates(
      Rows rows, JdbcClient jdbc, Switches switches, PortalSessionStore sessions, ShopStore shops) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.switches = switches;
    this.sessions = sessions;
    this.shops = shops;
  }

  @Override
  public void givenContact(String uuid, @Nullable String email) {
    rows.in("leat_contact", "uuid", uuid).with("email", email).with("removed", false).save();
  }

  @Override
  public void givenNoContact(String uuid) {
    jdbc.sql("update leat_contact set removed = true where uuid = :uuid")
        .param("uuid", uuid)
        .update();
  }

  @Override
  public void givenShop(
      String uuid, String name, @Nullable Integer id, @Nullable String reference) {
    rows.in("leat_shop", "uuid", uuid)
        .with("name", name)
        .with("id", id)
        .with("reference", reference)
        .save();
  }

  @Override
  public void givenNoShop(String uuid) {
    rows.delete("leat_portal_session", "shop_uuid", uuid);
    rows.delete("leat_shop", "uuid", uuid);
  }

  @Override
  public void givenContactIdentifier(
      String value, @Nullable String name, boolean active, @Nullable String contactUuid) {
    rows.in("leat_contact_identifier", "identifier_value", value)
        .with("name", name)
        .with("active", active)
        .with("contact_uuid", contactUuid)
        .save();
  }

  @Override
  public void givenNoContactIdentifier(String value) {
    rows.delete("leat_contact_identifier", "identifier_value", value);
  }

  @Override
  public void givenLinkedContactRemoved(String value) {
    jdbc.sql(
            """
            update leat_contact set removed = true where uuid = (
              select contact_uuid from leat_contact_identifier where identifier_value = :value)
            """)
        .param("value", value)
        .update();
  }

  @Override
  public void givenSubscriptionType(
      @Nullable String uuid,
      int id,
      String name,
      String description,
      boolean active,
      SubscriptionStrategy strategy) {
    if (uuid != null) {
      jdbc.sql("update leat_subscription_type set uuid = null where uuid = :uuid and id <> :id")
          .param("uuid", uuid)
          .param("id", id)
          .update();
    }
    rows.in("leat_subscription_type", "id", id)
        .with("uuid", uuid)
        .with("name", name)
        .with("description", description)
        .with("active", active)
        .with("strategy", strategy.name())
        .save();
  }

  @Override
  public void givenNoSubscriptionType(String uuid) {
    jdbc.sql(
            """
            delete from leat_subscription where subscription_type_id = (
              select id from leat_subscription_type where uuid = :uuid)
            """)
        .param("uuid", uuid)
        .update();
    rows.delete("leat_subscription_type", "uuid", uuid);
  }

  @Override
  public void givenNoSubscriptionTypes() {
    rows.deleteAll("leat_subscription");
    rows.deleteAll("leat_subscription_type");
  }

  @Override
  public void givenSubscription(
      String contactUuid, String subscriptionTypeUuid, SubscriptionState state) {
    jdbc.sql(
            """
            delete from leat_subscription
            where contact_uuid = :contact and subscription_type_id = (
              select id from leat_subscription_type where uuid = :type)
            """)
        .param("contact", contactUuid)
        .param("type", subscriptionTypeUuid)
        .update();
    jdbc.sql(
            """
            insert into leat_subscription (
              contact_uuid, subscription_type_id, state, confirmation_token)
            select :contact, id, :state, :token from leat_subscription_type where uuid = :type
            """)
        .param("contact", contactUuid)
        .param("type", subscriptionTypeUuid)
        .param("state", state.name())
        .param("token", SubscriptionStore.token(state))
        .update();
  }

  @Override
  public void givenPortalSession(
      String uuid, String shopUuid, @Nullable String contactUuid, OffsetDateTime createdAt) {
    givenNoPortalSession(uuid);
    PortalSessionRequest request =
        PortalSessionRequest.of(new CreatePortalSessionRequest(shopUuid));
    sessions.insert(
        new StoredPortalSession(
            uuid,
            PortalSessionKind.PLAIN,
            shops.find(shopUuid).orElseThrow(),
            contactUuid,
            createdAt,
            request.options()));
  }

  @Override
  public void givenNoPortalSession(String uuid) {
    rows.delete("leat_portal_session", "uuid", uuid);
  }

  @Override
  public void givenMaintenance() {
    switches.turn(Switch.LEAT_MAINTENANCE, true);
  }

  @Override
  public void tearDown() {
    switches.turn(Switch.LEAT_MAINTENANCE, false);
  }
}
