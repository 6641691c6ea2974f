package io.contactkit.contract.record;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.server.state.ProviderStates;
import io.contactkit.spec.Provider;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The interactions of one provider, as they are described.
 *
 * <pre>{@code
 * contract.of("linkContactIdentifier")
 *     .given(s -> s.givenContact("123", null))
 *     .refuses(60003);
 * }</pre>
 */
final class Contract<S extends ProviderStates> {
  private static final String KIT = "contact-api-kit-client";

  private final Document spec;
  private final Provider provider;
  private final Class<S> states;
  private final String consumer;
  private final List<Draft<S>> drafts = new ArrayList<>();

  /** What the kit's own client relies on. */
  Contract(Provider provider, Class<S> states) {
    this(provider, states, KIT);
  }

  /** What another client relies on. */
  Contract(Provider provider, Class<S> states, String consumer) {
    this.consumer = consumer;
    this.spec = provider.document();
    this.provider = provider;
    this.states = states;
  }

  /** A new interaction of an operation: its first request example, its first answer. */
  Draft<S> of(String operationId) {
    return add(new Draft<>(this, spec.operation(operationId)));
  }

  Draft<S> add(Draft<S> draft) {
    drafts.add(draft);
    return draft;
  }

  Provider provider() {
    return provider;
  }

  String consumer() {
    return consumer;
  }

  boolean isOfKit() {
    return consumer.equals(KIT);
  }

  /** Where the pact is written: each provider has one of the kit's client. */
  String fileName() {
    return (isOfKit() ? provider.id() : consumer) + ".json";
  }

  Document spec() {
    return spec;
  }

  Class<S> states() {
    return states;
  }

  List<Draft<S>> drafts() {
    return List.copyOf(drafts);
  }

  /** Whether a draft is the one that stands for its operation, the first that was described. */
  boolean isFirstOfOperation(Draft<S> draft) {
    return drafts.stream()
        .filter(candidate -> candidate.operation() == draft.operation())
        .findFirst()
        .filter(first -> first == draft)
        .isPresent();
  }

  /** A value of a request example, so that a state can speak of the same thing. */
  JsonNode sent(String operationId, String example, String pointer) {
    return spec.operation(operationId)
        .requestBody()
        .orElseThrow()
        .content()
        .example(example)
        .at(pointer);
  }

  /** A value of the example of a successful answer. */
  JsonNode answered(String operationId, String example, String pointer) {
    Operation operation = spec.operation(operationId);
    return operation.success().example(example).at(pointer);
  }
}
