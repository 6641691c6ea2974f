package io.contactkit.sandbox.capillary;

import java.util.List;

/** What a request asks for. */
record Change(long customerId, Place place, List<Addition> additions, List<Identifier> removals) {}
