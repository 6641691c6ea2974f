package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.JsonPaths;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Answer;
import io.contactkit.contract.verify.Verifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is stored shows in no answer: with and without the mutant, the reads say the same. */
final class NeverRead implements EquivalenceRule {
  private static final String RULE =
      "no answer shows what is stored here: each read after the write says the same with and"
          + " without it, beyond what the pacts ask for too";

  private final Verifier whole;
  private final Map<RecordedInteraction, Map<List<String>, JsonNode>> known =
      Collections.synchronizedMap(new IdentityHashMap<>());

  NeverRead(Verifier whole) {
    this.whole = whole;
  }

  @Override
  public Optional<String> reason(List<Observation> observations) {
    boolean same =
        !observations.isEmpty()
            && observations.stream()
                .allMatch(
                    it ->
                        it.verdict().agrees()
                            && unasked(it.interaction(), it.verdict().answer())
                                .equals(without(it.interaction())));
    return same ? Optional.of(RULE) : Optional.empty();
  }

  private Map<List<String>, JsonNode> without(RecordedInteraction interaction) {
    return known.computeIfAbsent(
        interaction, it -> unasked(interaction, whole.verify(interaction).answer()));
  }

  /** What an answer says where the interaction expects nothing; the rest agrees anyway. */
  private static Map<List<String>, JsonNode> unasked(
      RecordedInteraction interaction, Answer answer) {
    Map<List<String>, JsonNode> unasked = new HashMap<>();
    List<List<String>> asked = interaction.response().body().map(JsonPaths::in).orElse(List.of());
    answer
        .json()
        .ifPresent(
            body ->
                JsonPaths.in(body).stream()
                    .filter(path -> !asked.contains(path))
                    .forEach(path -> unasked.put(path, at(body, path))));
    return unasked;
  }

  private static JsonNode at(JsonNode body, List<String> path) {
    JsonNode node = body;
    for (String step : path) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return node;
  }
}
