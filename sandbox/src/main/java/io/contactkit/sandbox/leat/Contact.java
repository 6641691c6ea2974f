package io.contactkit.sandbox.leat;

import org.jspecify.annotations.Nullable;

/** A contact that was not removed. */
record Contact(String uuid, @Nullable String email) {}
