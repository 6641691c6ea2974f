package io.contactkit.sandbox.leat;

import org.jspecify.annotations.Nullable;

/** A shop in which a portal session takes place. */
record Shop(String uuid, @Nullable Integer id, @Nullable String reference, String name) {}
