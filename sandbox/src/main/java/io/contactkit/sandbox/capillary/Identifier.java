package io.contactkit.sandbox.capillary;

/** What names a customer, whatever the source. */
record Identifier(String type, String value) {}
