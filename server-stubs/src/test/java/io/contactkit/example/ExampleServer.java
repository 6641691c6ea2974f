package io.contactkit.example;

import io.contactkit.server.capillary.CapillaryApiException;
import io.contactkit.server.capillary.CapillaryErrorCode;
import io.contactkit.server.capillary.api.CustomerIdentifiersApi;
import io.contactkit.server.capillary.model.ChangeIdentifierRequest;
import io.contactkit.server.capillary.model.ChangeIdentifierResponse;
import io.contactkit.server.capillary.model.IdentifierSource;
import io.contactkit.server.jifeline.JifelineApiException;
import io.contactkit.server.jifeline.api.ContactPointsApi;
import io.contactkit.server.jifeline.model.AppliedQuery;
import io.contactkit.server.jifeline.model.ContactPoint;
import io.contactkit.server.jifeline.model.ContactPointList;
import io.contactkit.server.jifeline.model.ContactPointRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The smallest server that has something to answer, and endpoints that are none of the kit's. */
@SpringBootApplication
class ExampleServer {

  record Note(int priority, String text) {}

  /** What an application has besides the three APIs. */
  @RestController
  static class Notes {

    @PostMapping("/notes")
    Note store(@RequestBody Note note) {
      return note;
    }

    @GetMapping("/notes/broken")
    Note broken() {
      throw new IllegalStateException("a secret");
    }
  }

  @RestController
  static class Capillary implements CustomerIdentifiersApi {

    @Override
    public ResponseEntity<ChangeIdentifierResponse> changeCustomerIdentifier(
        Long customerId,
        IdentifierSource source,
        ChangeIdentifierRequest request,
        @Nullable String accountId,
        @Nullable Boolean useAsync) {
      if (customerId < 0) {
        throw new CapillaryApiException(CapillaryErrorCode.INVALID_CUSTOMER_ID);
      }
      return ResponseEntity.ok(new ChangeIdentifierResponse(customerId));
    }
  }

  @RestController
  static class Jifeline implements ContactPointsApi {

    static final UUID BROKEN = UUID.fromString("00000000-0000-4000-8000-00000000dead");

    @Override
    public ResponseEntity<ContactPoint> createContactPoint(ContactPointRequest request) {
      return ResponseEntity.status(201).body(contactPoint(UUID.randomUUID(), request));
    }

    @Override
    public ResponseEntity<Void> deleteContactPoint(UUID id) {
      return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<ContactPoint> getContactPoint(UUID id) {
      if (id.equals(BROKEN)) {
        throw new IllegalStateException("SELECT secret FROM tables");
      }
      throw JifelineApiException.notFound("Contact point with ID " + id + " does not exist.");
    }

    @Override
    public ResponseEntity<ContactPointList> listContactPoints(
        @Nullable UUID customerId, @Nullable UUID locationId, Integer limit, Long offset) {
      if (offset == 404) {
        throw JifelineApiException.notFound("undocumented");
      }
      AppliedQuery query = new AppliedQuery().limit(limit).offset(offset);
      return ResponseEntity.ok(new ContactPointList(query, List.of(), 0L));
    }

    @Override
    public ResponseEntity<ContactPoint> updateContactPoint(UUID id, ContactPointRequest request) {
      return ResponseEntity.ok(contactPoint(id, request));
    }

    private static ContactPoint contactPoint(UUID id, ContactPointRequest request) {
      return new ContactPoint()
          .id(id)
          .customerId(request.getCustomerId())
          .label(request.getLabel())
          .phoneNumber(request.getPhoneNumber())
          .emailAddress(request.getEmailAddress().orElse(null));
    }
  }
}
