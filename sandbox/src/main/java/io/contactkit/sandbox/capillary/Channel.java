package io.contactkit.sandbox.capillary;

/** A communication channel of a customer. */
record Channel(String type, String value) {}
