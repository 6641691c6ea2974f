package io.contactkit.sandbox.jifeline;

import io.contactkit.sandbox.internal.Rows;
import io.contactkit.server.jifeline.model.ContactPointRequest;
import io.contactkit.server.state.JifelineStates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts Jifeline's tables into a state. */
@Component
final class JifelineProviderStates implements JifelineStates {
  private final Rows rows;
  private final ContactPointStore points;

  JifelineProviderStates(Rows rows, ContactPointStore points) {
    this.rows = rows;
    this.points = points;
  }

  @Override
  public void givenCustomer(UUID id) {
    rows.in("jifeline_customer", "id", id).save();
  }

  @Override
  public void givenNoCustomer(UUID id) {
    rows.delete("jifeline_contact_point", "customer_id", id);
    rows.delete("jifeline_location", "customer_id", id);
    rows.delete("jifeline_customer", "id", id);
  }

  @Override
  public void givenLocation(UUID id, UUID customerId) {
    rows.in("jifeline_location", "id", id).with("customer_id", customerId).save();
  }

  @Override
  public void givenContactPoint(UUID id, ContactPointRequest content) {
    givenNoContactPoint(id);
    points.insert(StoredContactPoint.of(id, content));
  }

  @Override
  public void givenNoContactPoint(UUID id) {
    rows.delete("jifeline_contact_point", "id", id);
  }

  @Override
  public void givenNoContactPoints() {
    rows.deleteAll("jifeline_contact_point");
  }

  @Override
  public void givenContactPoints(int count, UUID customerId, @Nullable UUID locationId) {
    rows.delete("jifeline_contact_point", "customer_id", customerId);
    for (int number = 1; number <= count; number++) {
      givenContactPoint(
          UUID.randomUUID(), customerId, null, "Contact point " + number, locationId, "");
    }
  }
}
