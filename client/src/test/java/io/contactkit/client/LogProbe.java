package io.contactkit.client;

import io.contactkit.client.leat.LeatClient;

/** Makes one call in a process whose loggers write everything. */
public final class LogProbe {
  private LogProbe() {}

  public static void main(String[] args) {
    LeatClient leat =
        LeatClient.builder()
            .baseUrl(args[0])
            .clientCredentials("the-id", "the-client-secret")
            .build();
    leat.contactIdentifiers().findContactIdentifier("the-value");
    System.err.println("called");
  }
}
