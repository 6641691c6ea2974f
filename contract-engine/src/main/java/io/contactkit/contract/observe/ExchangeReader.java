package io.contactkit.contract.observe;

import io.contactkit.contract.internal.Names;
import io.contactkit.contract.internal.QueryText;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedRequest;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.openapi.Document;
import java.util.List;
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
                QueryText.parse(exchange.query()),
                exchange.request().headers(),
                sent.value(),
                List.of()),
            new RecordedResponse(
                exchange.status(), exchange.response().headers(), answered.value(), List.of()));
    return new ExchangeReader(interaction, sent, answered);
  }
}
