package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Servers that let in whom they should refuse, or the other way round. */
final class CredentialMutants {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Interactions pacts;
  private final Operation operation;
  private final List<ProviderMutant> mutants = new ArrayList<>();

  private CredentialMutants(Interactions pacts, Operation operation) {
    this.pacts = pacts;
    this.operation = operation;
  }

  static List<ProviderMutant> of(Interactions pacts, Operation operation) {
    var mutants = new CredentialMutants(pacts, operation);
    List<Set<String>> alternatives =
        operation.security().stream().filter(alternative -> !alternative.isEmpty()).toList();
    boolean isOpen = alternatives.size() < operation.security().size() || alternatives.isEmpty();
    for (Set<String> alternative : alternatives) {
      mutants.of(alternative, isOpen);
    }
    if (!isOpen) {
      mutants.refusals();
    }
    return mutants.mutants;
  }

  private void refusals() {
    lets(
        "accepts a call without a credential",
        "- 401 without a credential\n+ as with one",
        interaction -> carries(interaction, Set.of()),
        "an interaction of %s without a credential that expects 401".formatted(operation.id()));
    Predicate<RecordedInteraction> lacksTheRight =
        it -> it.response().status() == FORBIDDEN && isRefused(it);
    if (!replaying(lacksTheRight).isEmpty()) {
      lets(
          "accepts a credential without the right",
          "- 403 without the right\n+ as with it",
          lacksTheRight,
          "an interaction of %s without the right that expects 403".formatted(operation.id()));
    }
  }

  private void of(Set<String> alternative, boolean isOpen) {
    String scheme = String.join(" with ", alternative);
    if (!isOpen) {
      lets(
          "accepts a wrong credential",
          "- 401 for a wrong %s\n+ as for a right %s"
              .formatted(String.join(" with a right ", alternative), scheme),
          it -> it.response().status() == UNAUTHORIZED && carries(it, alternative),
          "an interaction of %s with a wrong %s that expects 401"
              .formatted(operation.id(), scheme));
    }
    Credential wrong = new Credential(Map.of("Authorization", List.of("Bearer nobody")), Map.of());
    add(
        "refuses a right credential",
        "- access by %1$s\n+ 401".formatted(scheme),
        replaying(it -> isSuccess(it) && carries(it, alternative)),
        wrong,
        "an interaction of %s that succeeds with %s".formatted(operation.id(), scheme));
  }

  private void lets(
      String kind, String diff, Predicate<RecordedInteraction> refused, String remedy) {
    Credential good =
        replaying(CredentialMutants::isSuccess).stream()
            .findFirst()
            .map(RecordedInteraction::request)
            .map(request -> new Credential(request.headers(), request.query()))
            .orElse(new Credential(Map.of(), Map.of()));
    add(kind, diff, replaying(refused), good, remedy);
  }

  /** What carries it, among other things. */
  private record Credential(Map<String, List<String>> headers, Map<String, List<String>> query) {}

  private void add(
      String kind,
      String diff,
      List<RecordedInteraction> concerned,
      Credential credential,
      String remedy) {
    mutants.add(
        new ProviderMutant(
            ProviderMutant.mutant(pacts, operation, kind, diff),
            (call, server, replay) -> server.send(replay.broken(call, with(credential, call))),
            concerned,
            (interaction, mismatch) -> mismatch.where().equals("status"),
            EquivalenceRule.NONE,
            remedy));
  }

  private ProxyRequest with(Credential credential, ProxyRequest call) {
    Map<String, List<String>> changed = new TreeMap<>(call.headers());
    for (String header : Credentials.headers(pacts.spec())) {
      changed.keySet().removeIf(header::equalsIgnoreCase);
      credential.headers.forEach(
          (name, values) -> {
            if (name.equalsIgnoreCase(header)) {
              changed.put(name, values);
            }
          });
    }
    ProxyRequest request = call.withHeaders(changed);
    for (String name : Credentials.queryParameters(pacts.spec())) {
      request =
          RequestMutants.withoutInQuery(name, request)
              .withQuery(name, credential.query.getOrDefault(name, List.of()));
    }
    return request;
  }

  private List<RecordedInteraction> replaying(Predicate<RecordedInteraction> which) {
    return pacts.calling(operation).stream()
        .filter(interaction -> interaction.after().isEmpty())
        .filter(which)
        .toList();
  }

  private boolean carries(RecordedInteraction interaction, Set<String> schemes) {
    return Credentials.in(interaction.request(), pacts.spec()).equals(schemes);
  }

  /** Whether the credential is one that no successful call carries. */
  private boolean isRefused(RecordedInteraction interaction) {
    return replaying(CredentialMutants::isSuccess).stream()
        .noneMatch(
            success ->
                Credentials.headers(pacts.spec()).stream()
                    .anyMatch(
                        header ->
                            !success.request().header(header).isEmpty()
                                && success
                                    .request()
                                    .header(header)
                                    .equals(interaction.request().header(header))));
  }

  private static boolean isSuccess(RecordedInteraction interaction) {
    return interaction.response().status() / 100 == 2;
  }
}
