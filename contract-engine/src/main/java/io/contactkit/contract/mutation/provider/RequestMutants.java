package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.SchemaView;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.provider.ProviderMutant.EquivalenceRule;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("query"))
        .map(this::ignored)
        .forEach(mutants::add);
    operation
        .requestBody()
        .ifPresent(
            body ->
                BodyPlace.in(SchemaView.of(body.content().schema()))
                    .forEach(target -> mutants.add(ignored(target))));
    return mutants;
  }

  private ProviderMutant ignored(Parameter parameter) {
    return mutant(
        "ignores a query parameter",
        "- reads %1$s from the query\n+ ignores %1$s".formatted(parameter.name()),
        interaction -> interaction.request().query().containsKey(parameter.name()),
        call -> without(parameter.name(), call));
  }

  private ProviderMutant ignored(BodyPlace target) {
    return mutant(
        "ignores a property of the request",
        "- reads %1$s\n+ ignores %1$s".formatted(target),
        interaction ->
            interaction.request().body().filter(body -> !target.values(body).isEmpty()).isPresent(),
        call -> without(target, call));
  }

  private ProviderMutant mutant(
      String kind,
      String diff,
      Predicate<RecordedInteraction> sends,
      UnaryOperator<ProxyRequest> change) {
    return new ProviderMutant(
        ProviderMutant.mutant(pacts, operation, kind, diff),
        (call, sandbox, replay) -> {
          ProxyRequest changed = pacts.isOf(operation, call) ? change.apply(call) : call;
          return sandbox.send(changed == call ? call : replay.broken(call, changed));
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
        EquivalenceRule.NONE);
  }

  private static ProxyRequest without(String parameter, ProxyRequest call) {
    String query = call.target().getRawQuery();
    if (query == null) {
      return call;
    }
    String rest =
        Stream.of(query.split("&", -1))
            .filter(pair -> !pair.startsWith(parameter + "="))
            .collect(Collectors.joining("&"));
    URI target = URI.create(call.target().getRawPath() + (rest.isEmpty() ? "" : "?" + rest));
    return rest.equals(query)
        ? call
        : new ProxyRequest(call.method(), target, call.headers(), call.body());
  }

  private static ProxyRequest without(BodyPlace target, ProxyRequest call) {
    if (call.body().isEmpty()) {
      return call;
    }
    JsonNode body = JsonMapper.shared().readTree(call.body());
    JsonNode rest = target.edit(body, (owner, name) -> owner.remove(name));
    return rest.equals(body)
        ? call
        : new ProxyRequest(call.method(), call.target(), call.headers(), rest.toString());
  }
}
