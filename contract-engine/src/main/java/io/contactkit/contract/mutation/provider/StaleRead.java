package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.QueryText;
import io.contactkit.contract.mutation.MutatingProxy.Upstream;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.mutation.provider.ProviderMutant.Mutation;
import io.contactkit.contract.pact.RecordedRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** ResponseMutation a read with what it would have been answered before the write. */
final class StaleRead implements Mutation {

  @Override
  public ProxyResponse answer(ProxyRequest call, Upstream server, MutantReplay replay)
      throws IOException {
    if (replay.isFirstCall()) {
      replay.keep(server.send(call(replay.interaction().request())));
      return server.send(call);
    }
    ProxyResponse fresh = server.send(call);
    return replay.kept().map(stale -> replay.broken(fresh, stale)).orElse(fresh);
  }

  private static ProxyRequest call(RecordedRequest request) {
    Map<String, List<String>> headers = new TreeMap<>(request.headers());
    String query = QueryText.of(request.query());
    URI target = URI.create(request.path() + (query.isEmpty() ? "" : "?" + query));
    return new ProxyRequest(request.method(), target, headers, "");
  }
}
