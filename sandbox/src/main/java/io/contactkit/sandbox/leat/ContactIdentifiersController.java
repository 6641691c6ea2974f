package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.api.ContactIdentifiersApi;
import io.contactkit.server.leat.model.ContactIdentifier;
import io.contactkit.server.leat.model.ContactIdentifierResponse;
import io.contactkit.server.leat.model.ContactReference;
import io.contactkit.server.leat.model.CreateContactIdentifierRequest;
import io.contactkit.server.leat.model.DeleteContactIdentifierRequest;
import io.contactkit.server.leat.model.DeletedContactIdentifierResponse;
import io.contactkit.server.leat.model.LinkContactIdentifierRequest;
import io.contactkit.server.leat.model.UnlinkContactIdentifierRequest;
import io.contactkit.server.leat.model.UpdateContactIdentifierRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ContactIdentifiersController implements ContactIdentifiersApi {
  private final ContactIdentifiers identifiers;

  ContactIdentifiersController(ContactIdentifiers identifiers) {
    this.identifiers = identifiers;
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> findContactIdentifier(String value) {
    return answer(identifiers.find(value));
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> createContactIdentifier(
      CreateContactIdentifierRequest request) {
    return answer(
        identifiers.create(
            request.getContactIdentifierValue(),
            request.getContactUuid(),
            request.getContactIdentifierName()));
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> linkContactIdentifier(
      LinkContactIdentifierRequest request) {
    return answer(identifiers.link(request.getContactIdentifierValue(), request.getContactUuid()));
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> unlinkContactIdentifier(
      UnlinkContactIdentifierRequest request) {
    return answer(identifiers.unlink(request.getContactIdentifierValue()));
  }

  @Override
  public ResponseEntity<ContactIdentifierResponse> updateContactIdentifier(
      UpdateContactIdentifierRequest request) {
    return answer(
        identifiers.update(
            request.getContactIdentifierValue(),
            request.getContactIdentifierName(),
            request.getContactIdentifierActive()));
  }

  @Override
  public ResponseEntity<DeletedContactIdentifierResponse> deleteContactIdentifier(
      DeleteContactIdentifierRequest request) {
    identifiers.delete(request.getContactIdentifierValue());
    return ResponseEntity.ok(new DeletedContactIdentifierResponse(null).meta(List.of()));
  }

  private static ResponseEntity<ContactIdentifierResponse> answer(StoredIdentifier identifier) {
    Contact contact = identifier.contact();
    ContactIdentifier data =
        new ContactIdentifier(identifier.name(), identifier.value(), identifier.active())
            .contact(
                contact == null
                    ? null
                    : new ContactReference(contact.uuid()).email(contact.email()));
    return ResponseEntity.ok(new ContactIdentifierResponse(data).meta(List.of()));
  }
}
