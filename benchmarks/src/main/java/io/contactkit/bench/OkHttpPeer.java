package io.contactkit.bench;

import io.contactkit.bench.peers.okhttp.jifeline.api.ContactPointsApi;
import io.contactkit.bench.peers.okhttp.leat.ApiClient;
import io.contactkit.bench.peers.okhttp.leat.api.ContactIdentifiersApi;
import io.contactkit.bench.peers.okhttp.leat.api.PortalSessionsApi;
import io.contactkit.bench.peers.okhttp.leat.model.CreatePortalSessionRequest;

/** What the generator puts out for {@code okhttp-gson}, untouched. */
final class OkHttpPeer implements Subject {
  private final ContactIdentifiersApi identifiers;
  private final PortalSessionsApi sessions;
  private final ContactPointsApi points;

  OkHttpPeer(String url) {
    ApiClient leat = new ApiClient().setBasePath(url);
    leat.setBearerToken("t");
    var jifeline = new io.contactkit.bench.peers.okhttp.jifeline.ApiClient().setBasePath(url);
    jifeline.setBearerToken("t");
    identifiers = new ContactIdentifiersApi(leat);
    sessions = new PortalSessionsApi(leat);
    points = new ContactPointsApi(jifeline);
  }

  @Override
  public Object find() throws Exception {
    return identifiers.findContactIdentifier("ABCDE12356-90").getData().getName();
  }

  @Override
  public Object create() throws Exception {
    return sessions
        .createPortalSession(new CreatePortalSessionRequest().shopUuid("123123").contactUuid("123"))
        .getData()
        .getUrl();
  }

  @Override
  public Object list() throws Exception {
    return points.listContactPoints(null, null, 100, 0L).getResult().size();
  }
}
