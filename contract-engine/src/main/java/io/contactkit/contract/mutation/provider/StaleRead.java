package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.MutatingProxy.Upstream;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.mutation.provider.ProviderMutant.Mutation;
import io.contactkit.contract.pact.RecordedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    String query =
        request.query().entrySet().stream()
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    URI target = URI.create(request.path() + (query.isEmpty() ? "" : "?" + query));
    return new ProxyRequest(request.method(), target, headers, "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
