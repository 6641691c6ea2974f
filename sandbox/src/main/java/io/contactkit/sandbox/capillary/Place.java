package io.contactkit.sandbox.capillary;

/** A source and, for sources with several accounts, one of them; otherwise the account is empty. */
record Place(String source, String accountId) {}
