package io.contactkit.sandbox.leat;

import org.jspecify.annotations.Nullable;

/** A contact identifier as stored; linked with no contact means that its contact was removed. */
record StoredIdentifier(
    String value,
    @Nullable String name,
    boolean active,
    boolean linked,
    @Nullable Contact contact) {}
