package io.contactkit.guide;

import io.contactkit.server.jifeline.JifelineApiException;
import io.contactkit.server.jifeline.api.ContactPointsApi;
import io.contactkit.server.jifeline.model.*;
import java.util.*;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class JifelineServer implements ContactPointsApi {
  private final Map<UUID, ContactPoint> points = new ConcurrentSkipListMap<>();

  public static void main(String[] args) {
    SpringApplication.run(JifelineServer.class, args);
  }

  @Override
  public ResponseEntity<ContactPoint> createContactPoint(ContactPointRequest request) {
    return ResponseEntity.status(201).body(store(UUID.randomUUID(), request));
  }

  @Override
  public ResponseEntity<ContactPoint> getContactPoint(UUID id) {
    return ResponseEntity.ok(found(id, points.get(id)));
  }

  @Override
  public ResponseEntity<ContactPoint> updateContactPoint(UUID id, ContactPointRequest request) {
    found(id, points.get(id));
    return ResponseEntity.ok(store(id, request));
  }

  @Override
  public ResponseEntity<Void> deleteContactPoint(UUID id) {
    found(id, points.remove(id));
    return ResponseEntity.noContent().build();
  }

  @Override
  public ResponseEntity<ContactPointList> listContactPoints(
      @Nullable UUID customer, @Nullable UUID location, Integer limit, Long offset) {
    AppliedQuery query = new AppliedQuery().limit(limit).offset(offset);
    query.customerId(customer).locationId(location);
    List<ContactPoint> all = matching(customer, location).toList();
    List<ContactPoint> page = all.stream().skip(offset).limit(limit).toList();
    return ResponseEntity.ok(new ContactPointList(query, page, (long) all.size()));
  }

  private Stream<ContactPoint> matching(@Nullable UUID customer, @Nullable UUID location) {
    return points.values().stream()
        .filter(point -> customer == null || customer.equals(point.getCustomerId()))
        .filter(point -> location == null || location.equals(point.getLocationId().orElse(null)));
  }

  private ContactPoint store(UUID id, ContactPointRequest request) {
    ContactPoint point = new ContactPoint(id).customerId(request.getCustomerId());
    point.label(request.getLabel()).phoneNumber(request.getPhoneNumber());
    point.setEmailAddress(request.getEmailAddress());
    point.setLocationId(request.getLocationId());
    points.put(id, point);
    return point;
  }

  private static ContactPoint found(UUID id, @Nullable ContactPoint point) {
    if (point == null) {
      throw JifelineApiException.notFound("Contact point with ID " + id + " does not exist.");
    }
    return point;
  }
}
