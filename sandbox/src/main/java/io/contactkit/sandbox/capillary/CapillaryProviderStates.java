package io.contactkit.sandbox.capillary;

import io.contactkit.sandbox.internal.Rows;
import io.contactkit.sandbox.internal.Switch;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.state.CapillaryStates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts Capillary's tables into a state. */
@Component
final class CapillaryProviderStates implements CapillaryStates {
  private final Rows rows;
  private final JdbcClient jdbc;
  private final Switches switches;
  private final CustomerStore customers;
  private final IdentifierStore identifiers;

  CapillaryProviderStates(
      Rows rows,
      JdbcClient jdbc,
      Switches switches,
      CustomerStore customers,
      IdentifierStore identifiers) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.switches = switches;
    this.customers = customers;
    this.identifiers = identifiers;
  }

  /** One without identifiers and channels: what is left of earlier changes would get in the way. */
  @Override
  public void givenCustomer(long id) {
    forget(id);
    rows.in("capillary_customer", "id", id).with("merged_into", null).save();
  }

  @Override
  public void givenNoCustomer(long id) {
    forget(id);
    jdbc.sql("update capillary_customer set merged_into = null where merged_into = :id")
        .param("id", id)
        .update();
    rows.delete("capillary_customer", "id", id);
  }

  @Override
  public void givenIdentifier(
      long customerId,
      String type,
      String value,
      IdentifierSource source,
      @Nullable String accountId) {
    givenNoIdentifier(type, value);
    Identifier identifier = identifier(type, value);
    Place place = new Place(source.getValue(), Objects.requireNonNullElse(accountId, ""));
    identifiers.claim(identifier, customerId);
    identifiers.register(identifier, place, Card.NONE);
  }

  @Override
  public void givenNoIdentifier(String type, String value) {
    for (String table : new String[] {"capillary_registration", "capillary_identifier"}) {
      jdbc.sql("delete from " + table + " where type = :type and identifier_value = :value")
          .paramSource(identifier(type, value))
          .update();
    }
  }

  @Override
  public void givenMergedCustomers(long victimId, long survivorId) {
    customers.merge(victimId, survivorId);
    identifiers.moveAll(victimId, survivorId);
  }

  @Override
  public void givenCommunicationChannel(long customerId, String type, String value) {
    jdbc.sql(
            """
            insert into capillary_communication_channel (customer_id, type, channel_value)
            values (:customer, :type, :value)
            """)
        .param("customer", customerId)
        .param("type", type)
        .param("value", value)
        .update();
  }

  @Override
  public void givenSearchIndexDown() {
    switches.turn(Switch.CAPILLARY_SEARCH_INDEX_DOWN, true);
  }

  @Override
  public void givenPromotion(String identifierType, long awardedPoints) {
    rows.in("capillary_promotion", "type", IdentifierRules.type(identifierType))
        .with("awarded_points", awardedPoints)
        .save();
  }

  @Override
  public void tearDown() {
    switches.turn(Switch.CAPILLARY_SEARCH_INDEX_DOWN, false);
    rows.deleteAll("capillary_promotion");
  }

  private void forget(long customerId) {
    jdbc.sql(
            """
            delete from capillary_registration r where exists (
              select 1 from capillary_identifier i
              where i.customer_id = :customer
                and i.type = r.type and i.identifier_value = r.identifier_value)
            """)
        .param("customer", customerId)
        .update();
    rows.delete("capillary_identifier", "customer_id", customerId);
    rows.delete("capillary_communication_channel", "customer_id", customerId);
  }

  private static Identifier identifier(String type, String value) {
    return new Identifier(IdentifierRules.type(type), value);
  }
}
