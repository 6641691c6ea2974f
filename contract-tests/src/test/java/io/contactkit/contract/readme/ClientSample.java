package io.contactkit.contract.readme;

import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.LeatErrorCode;
import io.contactkit.client.leat.LeatException;
import io.contactkit.client.leat.model.ContactIdentifier;

/** What the README shows of the client. */
final class ClientSample {
  private ClientSample() {}

  @SuppressWarnings("SystemOut") // as a newcomer would write it
  static void run(String sandbox) {
    // <sample>
    LeatClient leat = LeatClient.builder().baseUrl(sandbox).token("leat-sandbox-token").build();
    try {
      ContactIdentifier card =
          leat.contactIdentifiers().findContactIdentifier("ABCDE12356-90").getData();
      System.out.println(card.getName() + " of " + card.getContact());
    } catch (LeatException e) {
      System.out.println(e.is(LeatErrorCode.CONTACT_IDENTIFIER_NOT_FOUND) ? "unknown card" : e);
    }
    // </sample>
  }
}
