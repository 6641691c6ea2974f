package io.contactkit.contract.coverage;

/** A part of the document that the contract leaves out, with the document's reason. */
public record Exemption(String provider, String pointer, String reason) {}
