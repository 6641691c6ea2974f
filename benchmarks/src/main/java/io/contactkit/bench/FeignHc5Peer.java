package io.contactkit.bench;

import io.contactkit.bench.peers.feignhc5.jifeline.api.ContactPointsApi;
import io.contactkit.bench.peers.feignhc5.leat.ApiClient;
import io.contactkit.bench.peers.feignhc5.leat.api.ContactIdentifiersApi;
import io.contactkit.bench.peers.feignhc5.leat.api.PortalSessionsApi;
import io.contactkit.bench.peers.feignhc5.leat.model.CreatePortalSessionRequest;

/** What the generator puts out for {@code feign-hc5}, untouched. */
final class FeignHc5Peer implements Subject {
  private final ContactIdentifiersApi identifiers;
  private final PortalSessionsApi sessions;
  private final ContactPointsApi points;

  FeignHc5Peer(String url) {
    ApiClient leat = new ApiClient("bearerToken").setBasePath(url);
    leat.setBearerToken("t");
    var jifeline =
        new io.contactkit.bench.peers.feignhc5.jifeline.ApiClient("bearerToken").setBasePath(url);
    jifeline.setBearerToken("t");
    identifiers = leat.buildClient(ContactIdentifiersApi.class);
    sessions = leat.buildClient(PortalSessionsApi.class);
    points = jifeline.buildClient(ContactPointsApi.class);
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
