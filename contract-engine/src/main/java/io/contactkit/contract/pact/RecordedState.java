package io.contactkit.contract.pact;

import tools.jackson.databind.JsonNode;

/**
 * What must hold at the provider before the request: a state's name and an object of parameters.
 */
public record RecordedState(String name, JsonNode params) {}
