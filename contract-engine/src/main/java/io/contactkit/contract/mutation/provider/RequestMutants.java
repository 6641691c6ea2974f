package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.FormBody;
import io.contactkit.contract.internal.MediaTypes;
import io.contactkit.contract.internal.QueryText;
import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Servers that do not look at one part of what they are sent. */
final class RequestMutants {
  private final Interactions pacts;
  private final Operation operation;

  private RequestMutants(Interactions pacts, Operation operation) {
    this.pacts = pacts;
    this.operation = operation;
  }

  static List<ProviderMutant> of(Interactions pacts, Operation operation) {
    return new RequestMutants(pacts, operation).mutants();
  }

  private List<ProviderMutant> mutants() {
    List<ProviderMutant> mutants = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      boolean isExempt = Exemptions.reason(parameter.element()).isPresent();
      if (parameter.in().equals("query") && !isExempt) {
        mutants.add(ignoredInQuery(parameter.name()));
      } else if (parameter.in().equals("header")) {
        mutants.add(ignoredHeader(parameter.name()));
      }
    }
    operation
        .requestBody()
        .ifPresent(
            body ->
                BodyPlace.in(
                        SchemaView.of(body.content().schema()),
                        pacts.bodies(operation, body.content()))
                    .forEach(target -> mutants.add(ignored(target))));
    return mutants;
  }

  private ProviderMutant ignoredInQuery(String name) {
    return mutant(
        "ignores a query parameter",
        "- reads %1$s from the query\n+ ignores %1$s".formatted(name),
        interaction ->
            interaction.request().query().keySet().stream().anyMatch(it -> isOf(name, it)),
        call -> withoutInQuery(name, call),
        "the query parameter " + name);
  }

  private ProviderMutant ignoredHeader(String name) {
    return mutant(
        "ignores a header parameter",
        "- reads the header %1$s\n+ ignores it".formatted(name),
        interaction -> !interaction.request().header(name).isEmpty(),
        call -> withoutHeader(name, call),
        "the header " + name);
  }

  private ProviderMutant ignored(BodyPlace target) {
    return mutant(
        "ignores a property of the request",
        "- reads %1$s\n+ ignores %1$s".formatted(target),
        interaction ->
            interaction.request().body().filter(body -> isSent(target, body)).isPresent(),
        call -> without(target, call),
        target.toString());
  }

  private ProviderMutant mutant(
      String kind,
      String diff,
      Predicate<RecordedInteraction> sends,
      UnaryOperator<ProxyRequest> change,
      String what) {
    return new ProviderMutant(
        ProviderMutant.mutant(pacts, operation, kind, diff),
        (call, server, replay) -> {
          ProxyRequest changed = pacts.isOf(operation, call) ? change.apply(call) : call;
          return server.send(changed == call ? call : replay.broken(call, changed));
        },
        pacts.all().stream()
            .filter(
                it ->
                    (pacts.isOf(operation, it) && sends.test(it))
                        || it.after()
                            .filter(first -> pacts.isOf(operation, first.interaction()))
                            .filter(first -> sends.test(first.interaction()))
                            .isPresent())
            .toList(),
        (interaction, mismatch) -> !ProviderMutant.isAboutTheFirstCall(mismatch),
        EquivalenceRule.NONE,
        "an interaction of %s whose response depends on %s".formatted(operation.id(), what));
  }

  static ProxyRequest withoutInQuery(String parameter, ProxyRequest call) {
    String query = call.target().getRawQuery();
    if (query == null) {
      return call;
    }
    String rest = withoutPairs(parameter, query);
    URI target = URI.create(call.target().getRawPath() + (rest.isEmpty() ? "" : "?" + rest));
    return rest.equals(query) ? call : call.withTarget(target);
  }

  /** A query or a form without the values of one name. */
  private static String withoutPairs(String name, String text) {
    return Stream.of(text.split("&", -1))
        .filter(pair -> !isOf(name, QueryText.decoded(pair.replaceFirst("=.*", ""))))
        .collect(Collectors.joining("&"));
  }

  // an object in the query has a name for each of its members
  private static boolean isOf(String parameter, String sent) {
    return sent.equals(parameter) || sent.startsWith(parameter + "[");
  }

  private static boolean isForm(ProxyRequest call) {
    return MediaTypes.of(call.headers().getOrDefault("Content-Type", List.of()))
        .filter(FormBody::isForm)
        .isPresent();
  }

  private static ProxyRequest withoutHeader(String name, ProxyRequest call) {
    Map<String, List<String>> rest = new TreeMap<>(call.headers());
    boolean isThere = rest.keySet().removeIf(name::equalsIgnoreCase);
    return isThere ? call.withHeaders(rest) : call;
  }

  // a form is a text in a pact
  private static boolean isSent(BodyPlace target, JsonNode body) {
    return body.isString()
        ? !withoutField(target, body.stringValue()).equals(body.stringValue())
        : !target.values(body).isEmpty();
  }

  private static String withoutField(BodyPlace target, String form) {
    return target.path().size() > 1 ? form : withoutPairs(target.name(), form);
  }

  private static ProxyRequest without(BodyPlace target, ProxyRequest call) {
    Optional<JsonNode> body = call.json();
    if (isForm(call)) {
      String rest = withoutField(target, call.body());
      return rest.equals(call.body()) ? call : call.withBody(rest);
    }
    if (body.isEmpty()) {
      return call;
    }
    JsonNode rest = target.edit(body.get(), (owner, name) -> owner.remove(name));
    return rest.equals(body.get()) ? call : call.withBody(rest.toString());
  }
}
