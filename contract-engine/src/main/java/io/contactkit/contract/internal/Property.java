package io.contactkit.contract.internal;

import io.contactkit.openapi.Element;

/** A property of a schema; {@code declared} is where it stands, a {@code $ref} not followed. */
public record Property(String name, Element declared, SchemaView schema, boolean required) {}
