package io.contactkit.bench;

import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;

/** The client of this kit with its defaults. */
final class Kit implements Subject {
  private final LeatClient leat;
  private final JifelineClient jifeline;

  Kit(String url) {
    leat = LeatClient.builder().baseUrl(url).token("t").build();
    jifeline = JifelineClient.builder().baseUrl(url).token("t").build();
  }

  @Override
  public Object find() {
    return String.valueOf(
        leat.contactIdentifiers().findContactIdentifier("ABCDE12356-90").getData().getName());
  }

  @Override
  public Object create() {
    return leat.portalSessions()
        .createPortalSession(new CreatePortalSessionRequest().shopUuid("123123").contactUuid("123"))
        .getData()
        .getUrl();
  }

  @Override
  public Object list() {
    return jifeline.contactPoints().listContactPoints(null, null, 100, 0L).getResult().size();
  }
}
