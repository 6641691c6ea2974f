package io.contactkit.sandbox.leat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A portal session as stored. */
record StoredPortalSession(
    String uuid,
    PortalSessionKind kind,
    Shop shop,
    @Nullable String contactUuid,
    OffsetDateTime createdAt,
    PortalSessionOptions options) {}
