package io.contactkit.contract.record;

import feign.Client;
import io.contactkit.spec.Provider;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An interaction that is played as it is recorded, over a transport that anyone can meddle with.
 */
public final class Rehearsal {
  private static final URI NOWHERE = URI.create("http://localhost:1");

  private final Draft<?> draft;

  private Rehearsal(Draft<?> draft) {
    this.draft = draft;
  }

  /** All interactions of the kit's client with a provider. */
  public static List<Rehearsal> of(Provider provider) {
    return Contracts.all().stream()
        .filter(contract -> contract.provider() == provider && contract.isOfKit())
        .flatMap(contract -> contract.drafts().stream())
        .map(Rehearsal::new)
        .toList();
  }

  /** A pact of this one interaction, as the recording writes it. */
  public JsonNode pact() {
    return PactJson.of(List.of(draft));
  }

  /**
   * Calls the generated client and judges the typed result like the recording does.
   *
   * @throws AssertionError if the client makes something else of the answer
   */
  public void play(Client transport) {
    new Take(draft, NOWHERE, transport).play();
  }

  /** The part of a URL that is below the server. */
  public static String belowServer(String url) {
    return url.substring(NOWHERE.toString().length());
  }

  @Override
  public String toString() {
    return draft.description();
  }
}
