package io.contactkit.example;

import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that can be wrong with what a request says about its caller. */
final class BadCredentials {

  private static final String BEARER = "Bearer " + GuardedServer.TOKEN;
  private static final String AUTHORIZATION = "Authorization";

  /** The header that lets a request in. */
  static final Map<Provider, List<String>> GOOD =
      Map.of(
          Provider.LEAT, List.of(AUTHORIZATION, BEARER),
          Provider.CAPILLARY, List.of("X-CAP-API-OAUTH-TOKEN", GuardedServer.TOKEN),
          Provider.JIFELINE, List.of(AUTHORIZATION, BEARER));

  private BadCredentials() {}

  static List<BadRequest> of(BadRequest good) {
    List<String> credential = GOOD.getOrDefault(good.provider(), List.of());
    String header = credential.get(0);
    String value = credential.get(1);
    String scheme = header.equals(AUTHORIZATION) ? "Bearer " : "";
    return Stream.of(
            good.without("no credential", header),
            good.header("unknown token", header, scheme + "x"),
            good.header("10,000 characters of token", header, scheme + "x".repeat(10_000)),
            good.header("no token", header, scheme),
            good.also("credential twice", header, value),
            good.header("two credentials in one header", header, value + ", " + value),
            good.without("scheme without token", header)
                .also("scheme without token", AUTHORIZATION, "Bearer"),
            good.without("Basic without a colon", header)
                .also("Basic without a colon", AUTHORIZATION, "Basic bm8tY29sb24="),
            good.without("Basic that is not Base64", header)
                .also("Basic that is not Base64", AUTHORIZATION, "Basic !"))
        .toList();
  }
}
