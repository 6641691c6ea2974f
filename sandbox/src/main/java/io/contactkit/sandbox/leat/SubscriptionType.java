package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.model.SubscriptionStrategy;
import org.jspecify.annotations.Nullable;

/** A kind of email. One without a uuid is of the older sort that no request can name. */
record SubscriptionType(
    int id,
    @Nullable String uuid,
    String name,
    String description,
    boolean active,
    SubscriptionStrategy strategy) {}
