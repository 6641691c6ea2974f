package io.contactkit.contract.compare;

import io.contactkit.contract.internal.InputRefusal;
import io.contactkit.contract.internal.Place;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;

/** An interaction under judgement, its operation, and what was found so far. */
final class Subject {
  private final Document spec;
  private final Operation operation;
  private final RecordedInteraction interaction;
  private final List<Finding> findings = new ArrayList<>();

  private final Mode mode;

  Subject(Document spec, Operation operation, RecordedInteraction interaction, Mode mode) {
    this.mode = mode;
    this.spec = spec;
    this.operation = operation;
    this.interaction = interaction;
  }

  Document spec() {
    return spec;
  }

  Operation operation() {
    return operation;
  }

  RecordedInteraction interaction() {
    return interaction;
  }

  RecordedRequest request() {
    return interaction.request();
  }

  RecordedResponse response() {
    return interaction.response();
  }

  /** Whether messages have to be whole, and not only without contradiction. */
  boolean isStrict() {
    return mode != Mode.PACT;
  }

  /** Whether exactly one alternative of credentials has to be there. */
  boolean isExactAboutCredentials() {
    return mode == Mode.WHOLE_PACT;
  }

  /** Whether this was on the wire, where proxies and libraries add what no document names. */
  boolean isTraffic() {
    return mode == Mode.TRAFFIC;
  }

  /** Whether the expected answer is the one to an invalid request, which then may be invalid. */
  boolean expectsRefusalOfInput() {
    return mode != Mode.TRAFFIC && InputRefusal.is(spec, interaction.response());
  }

  void add(Rule rule, String where, String message) {
    findings.add(
        new Finding(
            interaction.provider(),
            operation.id(),
            interaction.description(),
            rule,
            where,
            message));
  }

  void add(Rule rule, String part, Place place, String message) {
    add(rule, (part + " " + place.pointer()).strip(), message);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
