package io.contactkit.contract.observe;

import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Document;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange in the terms in which pacts are judged. */
record ExchangeReader(
    RecordedInteraction interaction, BodyReader requestBody, BodyReader responseBody) {

  static ExchangeReader of(Document document, Exchange exchange) {
    BodyReader sent = BodyReader.of(exchange.request());
    BodyReader answered = BodyReader.of(exchange.response());
    RecordedInteraction interaction =
        new RecordedInteraction(
            Names.provider(document),
            Optional.empty(),
            "",
            List.of(),
            new RecordedRequest(
                exchange.method(),
                exchange.path(),
                query(exchange.query()),
                exchange.request().headers(),
                sent.value(),
                List.of()),
            new RecordedResponse(
                exchange.status(), exchange.response().headers(), answered.value(), List.of()));
    return new ExchangeReader(interaction, sent, answered);
  }

  // As a form has it: a plus sign is a space.
  private static Map<String, List<String>> query(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length > 1 ? decoded(parts[1]) : "");
      }
    }
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
