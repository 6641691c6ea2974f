package io.contactkit.sandbox.capillary;

import org.jspecify.annotations.Nullable;

/** What is known of an identifier that is a card; nothing for any other. */
record Card(@Nullable Integer seriesId, @Nullable String seriesCode, @Nullable String statusLabel) {
  static final Card NONE = new Card(null, null, null);
}
