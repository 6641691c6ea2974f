package io.contactkit.bench;

import io.contactkit.bench.peers.nativejdk.jifeline.api.ContactPointsApi;
import io.contactkit.bench.peers.nativejdk.leat.ApiClient;
import io.contactkit.bench.peers.nativejdk.leat.api.ContactIdentifiersApi;
import io.contactkit.bench.peers.nativejdk.leat.api.PortalSessionsApi;
import io.contactkit.bench.peers.nativejdk.leat.model.CreatePortalSessionRequest;

/** What the generator puts out for {@code native}, untouched. */
final class NativePeer implements Subject {
  private final ContactIdentifiersApi identifiers;
  private final PortalSessionsApi sessions;
  private final ContactPointsApi points;

  NativePeer(String url) {
    ApiClient leat = new ApiClient();
    leat.updateBaseUri(url);
    leat.setRequestInterceptor(request -> request.header("Authorization", "Bearer t"));
    var jifeline = new io.contactkit.bench.peers.nativejdk.jifeline.ApiClient();
    jifeline.updateBaseUri(url);
    jifeline.setRequestInterceptor(request -> request.header("Authorization", "Bearer t"));
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
