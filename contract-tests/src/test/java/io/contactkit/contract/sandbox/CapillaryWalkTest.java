package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.capillary.CapillaryErrorCode;
import io.contactkit.client.capillary.CapillaryException;
import io.contactkit.client.capillary.model.CapillaryMessage;
import io.contactkit.client.capillary.model.ChangeIdentifierRequest;
import io.contactkit.client.capillary.model.ChangeIdentifierResponse;
import io.contactkit.client.capillary.model.IdentifierChange;
import io.contactkit.client.capillary.model.IdentifierSource;
import io.contactkit.spec.Provider;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What one call leaves behind, the next one finds. */
class CapillaryWalkTest {
  private static final long HUCK = 555001;
  private static final long TOM = 555002;

  private final CapillaryClient capillary =
      CapillaryClient.builder()
          .baseUrl(Sandbox.api(Provider.CAPILLARY))
          .basic("sandbox-till", "sandbox-password")
          .build();

  @Test
  void identifiersAreAddedMergedAndRemoved() {
    Given.capillary(s -> s.givenCustomer(HUCK));
    Given.capillary(s -> s.givenCustomer(TOM));
    Given.capillary(s -> s.givenNoIdentifier("email", "walker@example.com"));
    var email = new IdentifierChange().type("email").value("walker@example.com");
    var add = new ChangeIdentifierRequest().add(List.of(email));
    var remove = new ChangeIdentifierRequest().remove(List.of(email));

    assertThat(change(TOM, IdentifierSource.INSTORE, add).getCreatedId()).isEqualTo(TOM);
    refused(
        CapillaryErrorCode.IDENTIFIER_EXISTS_IN_SAME_SOURCE,
        () -> change(TOM, IdentifierSource.INSTORE, add));

    ChangeIdentifierResponse merged = change(HUCK, IdentifierSource.ECOMMERCE, add);
    assertThat(merged.getCreatedId()).isEqualTo(TOM);
    assertThat(merged.getWarnings()).extracting(CapillaryMessage::getCode).containsExactly(8051);

    ChangeIdentifierResponse removed = change(HUCK, IdentifierSource.INSTORE, remove);
    assertThat(removed.getCreatedId()).isEqualTo(TOM);
    assertThat(removed.getWarnings()).extracting(CapillaryMessage::getCode).containsExactly(8067);
    refused(
        CapillaryErrorCode.CUSTOMER_NOT_FOUND, () -> change(TOM, IdentifierSource.INSTORE, remove));
  }

  private ChangeIdentifierResponse change(
      long customer, IdentifierSource source, ChangeIdentifierRequest request) {
    return capillary
        .customerIdentifiers()
        .changeCustomerIdentifier(customer, source, null, null, request);
  }

  private static void refused(CapillaryErrorCode code, ThrowingCallable call) {
    CapillaryException exception = catchThrowableOfType(CapillaryException.class, call);
    assertThat(exception.errorCode()).contains(code);
    assertThat(exception.status()).isEqualTo(code.status());
  }
}
