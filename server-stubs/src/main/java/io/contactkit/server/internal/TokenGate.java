package io.contactkit.server.internal;

import io.contactkit.server.Authorization;
import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Asks for one of the tokens in the settings, in the header that the document names. */
record TokenGate(String provider, String header, List<String> tokens, List<String> restrictedTokens)
    implements Gate {

  @Override
  public Optional<Refusal> refusal(HttpServletRequest request) {
    Optional<String> token =
        header.equals(Authorization.HEADER)
            ? Authorization.bearer(request)
            : Authorization.header(request, header);
    if (isAmong(tokens, token)) {
      return Optional.empty();
    }
    return Optional.of(isAmong(restrictedTokens, token) ? Refusal.FORBIDDEN : Refusal.UNAUTHORIZED);
  }

  @Override
  public String toString() {
    return "TokenGate[" + provider + "]";
  }

  private static boolean isAmong(List<String> known, Optional<String> token) {
    return token.filter(t -> known.stream().anyMatch(k -> Authorization.same(t, k))).isPresent();
  }
}
