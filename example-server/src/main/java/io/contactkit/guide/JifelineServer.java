package io.contactkit.guide;

import static io.contactkit.server.jifeline.JifelineApiException.*;
import static org.springframework.http.ResponseEntity.*;

import io.contactkit.server.jifeline.api.ContactPointsApi;
import io.contactkit.server.jifeline.model.*;
import java.util.*;
import java.util.concurrent.*;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class JifelineServer implements ContactPointsApi {
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();
  final Set<UUID> customers = ConcurrentHashMap.newKeySet();
  final Map<UUID, ContactPoint> points = new ConcurrentSkipListMap<>();

  @Override
  public ResponseEntity<ContactPoint> createContactPoint(ContactPointRequest request) {
    return status(201).body(store(UUID.randomUUID(), request));
  }

  @Override
  public ResponseEntity<ContactPoint> getContactPoint(UUID id) {
    return ok(found(id, points.get(id)));
  }

  @Override
  public ResponseEntity<ContactPoint> updateContactPoint(UUID id, ContactPointRequest request) {
    return ok(store(found(id, points.get(id)).getId(), request));
  }

  @Override
  public ResponseEntity<Void> deleteContactPoint(UUID id) {
    found(id, points.remove(id));
    return noContent().build();
  }

  @Override
  public ResponseEntity<ContactPointList> listContactPoints(
      @Nullable UUID customer, @Nullable UUID location, Integer limit, Long offset) {
    List<ContactPoint> all =
        points.values().stream()
            .filter(p -> customer == null || customer.equals(p.getCustomerId()))
            .filter(p -> location == null || location.equals(p.getLocationId().orElse(null)))
            .toList();
    List<ContactPoint> page = all.stream().skip(offset).limit(limit).toList();
    AppliedQuery query = new AppliedQuery().customerId(customer).locationId(location);
    return ok(new ContactPointList(query.limit(limit).offset(offset), page, (long) all.size()));
  }

  ContactPoint store(UUID id, ContactPointRequest request) {
    if (!customers.contains(request.getCustomerId())) {
      throw violation("customer_id", "There is no such customer.");
    }
    ContactPoint point = JSON.convertValue(request, ContactPoint.class).id(id);
    points.put(id, point.locationId(request.getLocationId().orElse(null)));
    return point;
  }

  private static ContactPoint found(UUID id, @Nullable ContactPoint point) {
    return Optional.ofNullable(point).orElseThrow(() -> notFound("No contact point " + id + "."));
  }
}
