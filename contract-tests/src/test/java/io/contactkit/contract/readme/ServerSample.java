package io.contactkit.contract.readme;

import io.contactkit.server.leat.LeatApiException;
import io.contactkit.server.leat.LeatErrorCode;
import io.contactkit.server.leat.api.ContactIdentifiersApi;
import io.contactkit.server.leat.model.ContactIdentifier;
import io.contactkit.server.leat.model.ContactIdentifierResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the README shows of a server. */
final class ServerSample {
  private ServerSample() {}

  // <sample>
  @RestController
  abstract static class Identifiers implements ContactIdentifiersApi {
    private final Map<String, ContactIdentifier> store = Map.of();

    @Override
    public ResponseEntity<ContactIdentifierResponse> findContactIdentifier(String value) {
      ContactIdentifier found = store.get(value);
      if (found == null) throw new LeatApiException(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND);
      return ResponseEntity.ok(new ContactIdentifierResponse(found));
    }
    // </sample>
  }
}
