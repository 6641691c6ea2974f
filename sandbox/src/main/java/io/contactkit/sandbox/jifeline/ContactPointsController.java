package io.contactkit.sandbox.jifeline;

import io.contactkit.server.jifeline.api.ContactPointsApi;
import io.contactkit.server.jifeline.model.AppliedQuery;
import io.contactkit.server.jifeline.model.ContactPoint;
import io.contactkit.server.jifeline.model.ContactPointList;
import io.contactkit.server.jifeline.model.ContactPointRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ContactPointsController implements ContactPointsApi {
  private final ContactPoints points;

  ContactPointsController(ContactPoints points) {
    this.points = points;
  }

  @Override
  public ResponseEntity<ContactPointList> listContactPoints(
      @Nullable UUID customerId, @Nullable UUID locationId, Integer limit, Long offset) {
    ContactPointStore.Page page = points.list(customerId, locationId, limit, offset);
    return ResponseEntity.ok(
        new ContactPointList(
            new AppliedQuery()
                .limit(limit)
                .offset(offset)
                .customerId(customerId)
                .locationId(locationId),
            page.points().stream().map(ContactPointsController::data).toList(),
            page.total()));
  }

  @Override
  public ResponseEntity<ContactPoint> createContactPoint(ContactPointRequest request) {
    StoredContactPoint created = points.create(StoredContactPoint.of(UUID.randomUUID(), request));
    return ResponseEntity.status(HttpStatus.CREATED).body(data(created));
  }

  @Override
  public ResponseEntity<ContactPoint> getContactPoint(UUID id) {
    return ResponseEntity.ok(data(points.get(id)));
  }

  @Override
  public ResponseEntity<ContactPoint> updateContactPoint(UUID id, ContactPointRequest request) {
    return ResponseEntity.ok(data(points.replace(StoredContactPoint.of(id, request))));
  }

  @Override
  public ResponseEntity<Void> deleteContactPoint(UUID id) {
    points.delete(id);
    return ResponseEntity.noContent().build();
  }

  private static ContactPoint data(StoredContactPoint point) {
    return new ContactPoint()
        .id(point.id())
        .customerId(point.customerId())
        .emailAddress(point.emailAddress())
        .label(point.label())
        .locationId(point.locationId())
        .phoneNumber(point.phoneNumber());
  }
}
