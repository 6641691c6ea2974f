package io.contactkit.sandbox.jifeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact point as stored. */
record StoredContactPoint(
    UUID id,
    UUID customerId,
    @Nullable String emailAddress,
    String label,
    @Nullable UUID locationId,
    String phoneNumber) {}
