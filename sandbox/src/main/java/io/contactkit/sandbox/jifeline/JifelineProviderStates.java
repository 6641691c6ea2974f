package io.contactkit.sandbox.jifeline;

import io.contactkit.sandbox.internal.Rows;
import io.contactkit.sandbox.internal.Transactions;
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
  private final Transactions transactions;

  JifelineProviderStates(Rows rows, ContactPointStore points, Transactions transactions) {
    this.rows = rows;
    this.points = points;
    this.transactions = transactions;
  }

  @Override
  public void givenCustomer(UUID id) {
    rows.in("jifeline_customer", "id", id).save();
  }

  @Override
  public void givenNoCustomer(UUID id) {
    givenNoContactPointsOf(id);
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
    transactions.inOne(() -> points.insert(StoredContactPoint.of(id, content)));
  }

  @Override
  public void givenNoContactPoint(UUID id) {
    transactions.inOne(() -> points.delete(id));
  }

  @Override
  public void givenNoContactPoints() {
    transactions.inOne(points::deleteAll);
  }

  @Override
  public void givenContactPoints(int count, UUID customerId, @Nullable UUID locationId) {
    givenNoContactPointsOf(customerId);
    for (int number = 1; number <= count; number++) {
      givenContactPoint(
          UUID.randomUUID(), customerId, null, "Contact point " + number, locationId, "");
    }
  }

  private void givenNoContactPointsOf(UUID customerId) {
    points.ofCustomer(customerId).forEach(this::givenNoContactPoint);
  }
}
