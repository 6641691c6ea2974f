package io.contactkit.contract.cli;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.Preceding;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the server's credentials in the place of recorded ones that were accepted. */
final class Sender {
  private static final int UNAUTHORIZED = 401;

  private final Document spec;
  private final CredentialOptions given;
  private final RecordedCredentials recorded;

  Sender(Document spec, CredentialOptions given, List<RecordedInteraction> pact) {
    this.spec = spec;
    this.given = given;
    this.recorded = RecordedCredentials.of(spec, pact);
  }

  /** The interaction as it is sent; empty if that takes a credential that was not given. */
  Optional<RecordedInteraction> prepared(RecordedInteraction interaction) {
    if (given.isEmpty()) {
      return Optional.of(interaction);
    }
    Optional<RecordedInteraction> sent = alone(interaction);
    if (interaction.after().isEmpty()) {
      return sent;
    }
    Preceding first = interaction.after().get();
    return alone(first.interaction())
        .map(call -> Optional.of(new Preceding(call, first.carries())))
        .flatMap(after -> sent.map(followUp -> followUp.withAfter(after)));
  }

  private Optional<RecordedInteraction> alone(RecordedInteraction interaction) {
    Map<String, List<String>> headers = new LinkedHashMap<>(interaction.request().headers());
    boolean dropped = false;
    for (Element scheme : carried(interaction)) {
      String header = Credentials.header(scheme);
      String value = String.join(", ", interaction.request().header(header));
      if (recorded.lacksRights(header, value)) {
        Optional<String> restricted = given.restricted().or(() -> sandboxs(scheme, header, value));
        if (restricted.isEmpty()) {
          return Optional.empty();
        }
        put(headers, header, restricted.get());
      } else if (!recorded.isWrong(header, value)) {
        Optional<String> actual = given.value(spec, scheme);
        remove(headers, header);
        actual.ifPresent(it -> put(headers, header, it));
        dropped |= actual.isEmpty();
      }
    }
    boolean expectsAccess = interaction.response().status() != UNAUTHORIZED;
    RecordedRequest sent = with(headers, interaction.request());
    if (expectsAccess
        && Credentials.in(sent, spec).isEmpty()
        && (dropped || carried(interaction).isEmpty())) {
      alternative(interaction).forEach((header, value) -> put(headers, header, value));
      sent = with(headers, interaction.request());
    }
    return Optional.of(with(sent, interaction));
  }

  // Given the sandbox's own token, its token without rights is known too.
  private Optional<String> sandboxs(Element scheme, String header, String value) {
    return given
        .value(spec, scheme)
        .filter(token -> recorded.isAccepted(header, token))
        .map(token -> value);
  }

  private List<Element> carried(RecordedInteraction interaction) {
    Set<String> names = Credentials.in(interaction.request(), spec);
    return Credentials.schemes(spec).stream().filter(it -> names.contains(it.name())).toList();
  }

  private Map<String, String> alternative(RecordedInteraction interaction) {
    List<Set<String>> alternatives =
        Operations.of(spec, interaction.request()).map(Operation::security).orElse(List.of());
    for (Set<String> alternative : alternatives) {
      Map<String, String> headers = new LinkedHashMap<>();
      for (Element scheme : Credentials.schemes(spec)) {
        if (alternative.contains(scheme.name())) {
          given
              .value(spec, scheme)
              .ifPresent(value -> headers.put(Credentials.header(scheme), value));
        }
      }
      if (headers.size() == alternative.size()) {
        return headers;
      }
    }
    return Map.of();
  }

  private static void put(Map<String, List<String>> headers, String name, String value) {
    remove(headers, name);
    headers.put(name, new ArrayList<>(List.of(value)));
  }

  private static void remove(Map<String, List<String>> headers, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    headers.keySet().removeIf(key -> key.toLowerCase(Locale.ROOT).equals(lower));
  }

  private static RecordedRequest with(Map<String, List<String>> headers, RecordedRequest request) {
    return new RecordedRequest(
        request.method(),
        request.path(),
        request.query(),
        headers,
        request.body(),
        request.matchers());
  }

  private static RecordedInteraction with(RecordedRequest request, RecordedInteraction original) {
    return original.withRequest(request);
  }
}
