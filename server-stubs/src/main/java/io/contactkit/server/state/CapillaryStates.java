package io.contactkit.server.state;

import io.contactkit.server.capillary.model.IdentifierSource;
import org.jspecify.annotations.Nullable;

/** The states that the Capillary contract asks for. */
public non-sealed interface CapillaryStates extends ProviderStates {

  @State("a customer")
  void givenCustomer(long id);

  @State("no customer")
  void givenNoCustomer(long id);

  /** An identifier of an existing customer, in this source and no other. */
  @State("an identifier")
  void givenIdentifier(
      long customerId,
      String type,
      String value,
      IdentifierSource source,
      @Nullable String accountId);

  /** An identifier that nobody holds, in no source. */
  @State("no identifier")
  void givenNoIdentifier(String type, String value);

  /** Two accounts that were merged before. */
  @State("merged customers")
  void givenMergedCustomers(long victimId, long survivorId);

  /** A communication channel as it was stored, valid or not. */
  @State("a communication channel")
  void givenCommunicationChannel(long customerId, String type, String value);

  /** Changes cannot be indexed until {@link #tearDown()} or the next state. */
  @State("the search index is down")
  void givenSearchIndexDown();

  /** Adding an identifier of this type awards points. */
  @State("a promotion")
  void givenPromotion(String identifierType, long awardedPoints);
}
