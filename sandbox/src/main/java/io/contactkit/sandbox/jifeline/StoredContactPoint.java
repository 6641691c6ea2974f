package io.contactkit.sandbox.jifeline;

import io.contactkit.server.jifeline.model.ContactPointRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact point as stored. */
record StoredContactPoint(
    UUID id,
    UUID customerId,
    @Nullable String emailAddress,
    String label,
    @Nullable UUID locationId,
    String phoneNumber) {

  static StoredContactPoint of(UUID id, ContactPointRequest request) {
    return new StoredContactPoint(
        id,
        request.getCustomerId(),
        request.getEmailAddress().orElse(null),
        request.getLabel(),
        request.getLocationId().orElse(null),
        request.getPhoneNumber());
  }
}
