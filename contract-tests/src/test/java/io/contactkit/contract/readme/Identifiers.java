package io.contactkit.contract.readme;

import io.contactkit.server.leat.LeatApiException;
import io.contactkit.server.leat.LeatErrorCode;
import io.contactkit.server.leat.api.ContactIdentifiersApi;
import io.contactkit.server.leat.model.ContactIdentifier;
import io.contactkit.server.leat.model.ContactIdentifierResponse;
import io.contactkit.server.leat.model.CreateContactIdentifierRequest;
import io.contactkit.server.leat.model.DeleteContactIdentifierRequest;
import io.contactkit.server.leat.model.DeletedContactIdentifierResponse;
import io.contactkit.server.leat.model.LinkContactIdentifierRequest;
import io.contactkit.server.leat.model.UnlinkContactIdentifierRequest;
import io.contactkit.server.leat.model.UpdateContactIdentifierRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the README shows of a server. */
// <sample>
@RestController
class Identifiers implements ContactIdentifiersApi {
  private final Map<String, ContactIdentifier> store = Map.of();

  @Override
  public ResponseEntity<ContactIdentifierResponse> findContactIdentifier(String value) {
    ContactIdentifier found = store.get(value);
    if (found == null) throw new LeatApiException(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND);
    return ResponseEntity.ok(new ContactIdentifierResponse(found));
  }

  // <others>
  @Override
  public ResponseEntity<ContactIdentifierResponse> createContactIdentifier(
      CreateContactIdentifierRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> updateContactIdentifier(
      UpdateContactIdentifierRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ResponseEntity<DeletedContactIdentifierResponse> deleteContactIdentifier(
      DeleteContactIdentifierRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> linkContactIdentifier(
      LinkContactIdentifierRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> unlinkContactIdentifier(
      UnlinkContactIdentifierRequest request) {
    throw new UnsupportedOperationException();
  }
  // </others>
}
// </sample>
