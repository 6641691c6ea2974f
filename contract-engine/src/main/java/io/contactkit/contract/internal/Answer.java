package io.contactkit.contract.internal;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An interaction together with the documented answer that it expects. */
public record Answer(
    RecordedInteraction interaction,
    Operation operation,
    Response response,
    Optional<Content> content) {

  /** The answers of those interactions whose operation and status are documented. */
  public static List<Answer> of(Document spec, List<RecordedInteraction> interactions) {
    return interactions.stream()
        .flatMap(
            interaction ->
                Operations.of(spec, interaction.request()).stream()
                    .flatMap(operation -> of(interaction, operation).stream()))
        .toList();
  }

  /** The forms that the expected body takes. */
  public Set<Variant> variants(Document spec) {
    Matchers matchers = Matchers.ofBody(interaction.response().matchers());
    return content.stream()
        .flatMap(
            it ->
                interaction.response().body().stream()
                    .flatMap(
                        body ->
                            Variants.taken(
                                spec,
                                SchemaView.of(it.schema()),
                                body,
                                place -> !matchers.isLoose(place.path()))
                                .stream()))
        .collect(Collectors.toSet());
  }

  private static Optional<Answer> of(RecordedInteraction interaction, Operation operation) {
    return operation
        .answering(interaction.response().status())
        .map(
            response ->
                new Answer(interaction, operation, response, content(interaction, response)));
  }

  private static Optional<Content> content(RecordedInteraction interaction, Response response) {
    List<String> types = interaction.response().header("Content-Type");
    return types.isEmpty() && response.contents().size() == 1
        ? Optional.of(response.content())
        : types.stream().findFirst().flatMap(response::contentFor);
  }
}
