package io.contactkit.contract.compare;

/** What is wrong with a matcher, wherever it stands. */
record MatcherFault(Rule rule, String message) {}
