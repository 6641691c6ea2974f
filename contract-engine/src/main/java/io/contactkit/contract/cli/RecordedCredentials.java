package io.contactkit.contract.cli;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the credentials of a pact are good for, told by how they are answered throughout. */
final class RecordedCredentials {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Map<List<String>, Set<Integer>> statuses = new HashMap<>();

  private RecordedCredentials() {}

  static RecordedCredentials of(Document spec, List<RecordedInteraction> pact) {
    RecordedCredentials credentials = new RecordedCredentials();
    for (RecordedInteraction interaction : pact) {
      for (String header : Credentials.headers(spec)) {
        String value = String.join(", ", interaction.request().header(header));
        credentials
            .statuses
            .computeIfAbsent(List.of(header, value), key -> new HashSet<>())
            .add(interaction.response().status());
      }
    }
    return credentials;
  }

  boolean isWrong(String header, String value) {
    return statuses(header, value).equals(Set.of(UNAUTHORIZED));
  }

  boolean lacksRights(String header, String value) {
    return statuses(header, value).equals(Set.of(FORBIDDEN));
  }

  boolean isAccepted(String header, String value) {
    return statuses(header, value).stream().anyMatch(status -> status < UNAUTHORIZED);
  }

  private Set<Integer> statuses(String header, String value) {
    return statuses.getOrDefault(List.of(header, value), Set.of());
  }
}
