package io.contactkit.contract.cli;

import io.contactkit.contract.internal.QueryText;
import io.contactkit.contract.observe.Exchange;
import io.contactkit.contract.observe.HarFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Exchanges that were recorded, as far as they are with the server that the document is about. */
final class RecordedExchanges {
  private final Document document;
  private final List<String> bases;

  /**
   * @param target where the server was; null if the document's own servers and paths are to tell
   */
  RecordedExchanges(Document document, @Nullable URI target) {
    this.document = document;
    this.bases =
        target != null
            ? List.of(target.toString())
            : document.operations().stream()
                .map(Operation::servers)
                .flatMap(List::stream)
                .filter(Inputs::isAddress)
                .distinct()
                .toList();
  }

  /** The exchange below the server's address; null for one with another server. */
  @Nullable Exchange of(HarFile.Entry entry) {
    String url = entry.origin() + entry.exchange().path();
    for (String base : bases) {
      String start = base.replaceAll("/+$", "");
      if (url.equals(start) || url.startsWith(start + "/")) {
        return withPath(entry.exchange(), url.substring(start.length()));
      }
    }
    return document.operationsAt(entry.exchange().path()).isEmpty() ? null : entry.exchange();
  }

  private static Exchange withPath(Exchange exchange, String path) {
    return new Exchange(
        exchange.method(),
        path.isEmpty() ? "/" : path,
        exchange.query(),
        exchange.request(),
        exchange.status(),
        exchange.response());
  }

  /** An interaction as if it had been on the wire. */
  static Exchange of(RecordedInteraction interaction) {
    return new Exchange(
        interaction.request().method(),
        interaction.request().path(),
        QueryText.of(interaction.request().query()),
        message(interaction.request().headers(), interaction.request().body()),
        interaction.response().status(),
        message(interaction.response().headers(), interaction.response().body()));
  }

  private static Exchange.Message message(
      Map<String, List<String>> headers, Optional<JsonNode> body) {
    byte[] bytes =
        body.map(it -> it.isString() ? it.stringValue() : it.toString())
            .orElse("")
            .getBytes(StandardCharsets.UTF_8);
    return new Exchange.Message(headers, bytes, "");
  }
}
