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
  private final List<String> headers;
  private final List<ProviderMutant> mutants = new ArrayList<>();

  private CredentialMutants(Interactions pacts, Operation operation) {
    this.pacts = pacts;
    this.operation = operation;
    this.headers = Credentials.headers(pacts.spec());
  }

  static List<ProviderMutant> of(Interactions pacts, Operation operation) {
    var mutants = new CredentialMutants(pacts, operation);
    for (Set<String> alternative : operation.security()) {
      mutants.of(alternative);
    }
    mutants.lets(
        "accepts a call without a credential",
        "- 401 without a credential\n+ as with one",
        interaction -> mutants.carries(interaction, Set.of()));
    if (mutants.replaying(it -> it.response().status() == FORBIDDEN && mutants.isRefused(it)).size()
        > 0) {
      mutants.lets(
          "accepts a credential without the right",
          "- 403 without the right\n+ as with it",
          interaction ->
              interaction.response().status() == FORBIDDEN && mutants.isRefused(interaction));
    }
    return mutants.mutants;
  }

  private void of(Set<String> alternative) {
    String scheme = String.join(" with ", alternative);
    lets(
        "accepts a wrong credential",
        "- 401 for a wrong %s\n+ as for a right %s"
            .formatted(String.join(" with a right ", alternative), scheme),
        it -> it.response().status() == UNAUTHORIZED && carries(it, alternative));
    add(
        "refuses a right credential",
        "- access by %1$s\n+ 401".formatted(scheme),
        replaying(it -> isSuccess(it) && carries(it, alternative)),
        Map.of("Authorization", List.of("Bearer nobody")));
  }

  private void lets(String kind, String diff, Predicate<RecordedInteraction> refused) {
    Map<String, List<String>> good =
        replaying(CredentialMutants::isSuccess).get(0).request().headers();
    add(kind, diff, replaying(refused), good);
  }

  private void add(
      String kind,
      String diff,
      List<RecordedInteraction> concerned,
      Map<String, List<String>> credentials) {
    mutants.add(
        new ProviderMutant(
            ProviderMutant.mutant(pacts, operation, kind, diff),
            (call, sandbox, replay) -> sandbox.send(replay.broken(call, with(credentials, call))),
            concerned,
            (interaction, mismatch) -> mismatch.where().equals("status"),
            EquivalenceRule.NONE));
  }

  private ProxyRequest with(Map<String, List<String>> credentials, ProxyRequest call) {
    Map<String, List<String>> changed = new TreeMap<>(call.headers());
    for (String header : headers) {
      changed.keySet().removeIf(header::equalsIgnoreCase);
      credentials.forEach(
          (name, values) -> {
            if (name.equalsIgnoreCase(header)) {
              changed.put(name, values);
            }
          });
    }
    return new ProxyRequest(call.method(), call.target(), changed, call.body());
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
                headers.stream()
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
