package io.contactkit.sandbox.capillary;

/** An identifier that a customer is to get; for a card, what the issue says about it. */
record Addition(Identifier identifier, Card card) {}
