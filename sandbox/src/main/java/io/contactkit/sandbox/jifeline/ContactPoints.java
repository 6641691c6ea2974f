package io.contactkit.sandbox.jifeline;

import io.contactkit.sandbox.internal.Transactions;
import io.contactkit.server.jifeline.JifelineApiException;
import io.contactkit.server.jifeline.model.JifelineViolation;
import io.contactkit.server.jifeline.model.ViolationLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The documented rules of contact points. */
@Service
final class ContactPoints {
  private final ContactPointStore points;
  private final CustomerStore customers;
  private final Transactions transactions;

  ContactPoints(ContactPointStore points, CustomerStore customers, Transactions transactions) {
    this.points = points;
    this.customers = customers;
    this.transactions = transactions;
  }

  StoredContactPoint get(UUID id) {
    return points.find(id).orElseThrow(() -> notFound(id));
  }

  /** A location has one customer: of both filters it alone is left, or nothing at all. */
  ContactPointStore.Page list(
      @Nullable UUID customerId, @Nullable UUID locationId, int limit, long offset) {
    if (customerId == null || locationId == null) {
      return points.list(customerId, locationId, limit, offset);
    }
    return customers.ofLocation(locationId).filter(customerId::equals).isPresent()
        ? points.list(null, locationId, limit, offset)
        : new ContactPointStore.Page(List.of(), 0);
  }

  StoredContactPoint create(StoredContactPoint point) {
    return transactions.inOne(
        () -> {
          requireOwners(point);
          points.insert(point);
          return point;
        });
  }

  StoredContactPoint replace(StoredContactPoint point) {
    return transactions.inOne(
        () -> {
          get(point.id());
          requireOwners(point);
          if (!points.replace(point)) {
            throw notFound(point.id());
          }
          return point;
        });
  }

  void delete(UUID id) {
    if (!transactions.inOne(() -> points.delete(id))) {
      throw notFound(id);
    }
  }

  private void requireOwners(StoredContactPoint point) {
    List<JifelineViolation> violations = new ArrayList<>();
    if (!customers.exists(point.customerId())) {
      violations.add(
          violation("customer_id", "Customer with ID " + point.customerId() + " does not exist."));
    }
    UUID location = point.locationId();
    if (location != null
        && customers.ofLocation(location).filter(point.customerId()::equals).isEmpty()) {
      violations.add(violation("location_id", "Location with ID " + location + " does not exist."));
    }
    if (!violations.isEmpty()) {
      throw JifelineApiException.violations(violations.toArray(JifelineViolation[]::new));
    }
  }

  private static JifelineViolation violation(String property, String detail) {
    return new JifelineViolation(property, ViolationLocation.BODY, detail);
  }

  private static JifelineApiException notFound(UUID id) {
    return JifelineApiException.notFound("Contact point with ID " + id + " does not exist.");
  }
}
