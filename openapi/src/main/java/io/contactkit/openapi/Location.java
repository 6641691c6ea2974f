package io.contactkit.openapi;

/** A place in a file; the line begins with one and is zero where it is not known. */
public record Location(String file, String pointer, int line) {}
