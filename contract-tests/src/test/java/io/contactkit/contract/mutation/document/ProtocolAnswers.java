package io.contactkit.contract.mutation.document;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a server answers to requests that no operation documents, asked once. */
final class ProtocolAnswers {
  private final Map<String, Integer> statuses;

  private ProtocolAnswers(Map<String, Integer> statuses) {
    this.statuses = statuses;
  }

  /** Asks with a good request that has one thing wrong. */
  static ProtocolAnswers of(URI server, List<RecordedInteraction> interactions) {
    RecordedRequest good =
        interactions.stream()
            .filter(interaction -> interaction.response().status() < 300)
            .map(RecordedInteraction::request)
            .filter(request -> request.body().isPresent() && request.query().isEmpty())
            .findFirst()
            .or(() -> interactions.stream().map(RecordedInteraction::request).findFirst())
            .orElseThrow();
    Map<String, Integer> statuses = new LinkedHashMap<>();
    statuses.put("unknownPath", ask(server, good, Map.of("path", "/mutant")));
    statuses.put("wrongMethod", ask(server, good, Map.of("method", "PATCH")));
    statuses.put("notAcceptable", ask(server, good, Map.of("Accept", "image/png")));
    statuses.put("unsupportedMediaType", ask(server, good, Map.of("Content-Type", "text/plain")));
    return new ProtocolAnswers(statuses);
  }

  /** The first difference from what a document says. */
  Optional<String> difference(Document spec) {
    Element documented = spec.root().get("x-protocol-errors");
    return statuses.entrySet().stream()
        .filter(entry -> documented.get(entry.getKey()).integer(0) != entry.getValue())
        .map(
            entry ->
                "%s: documented is %s, answered was %d"
                    .formatted(
                        entry.getKey(),
                        documented.get(entry.getKey()).node().asString("nothing"),
                        entry.getValue()))
        .findFirst();
  }

  private static int ask(URI server, RecordedRequest good, Map<String, String> wrong) {
    String query =
        good.query().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().get(0))
            .reduce((a, b) -> a + "&" + b)
            .map(text -> "?" + text)
            .orElse("");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + wrong.getOrDefault("path", good.path()) + query))
            .method(
                wrong.getOrDefault("method", good.method()),
                good.body().map(body -> ofString(body.toString())).orElse(noBody()));
    good.headers()
        .forEach(
            (name, values) ->
                request.header(name, wrong.getOrDefault(name, String.join(", ", values))));
    try {
      return HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .build()
          .send(request.build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
