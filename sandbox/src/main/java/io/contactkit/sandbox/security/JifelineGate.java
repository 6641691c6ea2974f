package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.server.Authorization;
import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A bearer token that is known and has rights; an API key beside it is not looked at. */
final class JifelineGate implements Gate {
  private final SandboxProperties.Jifeline properties;
  private final IssuedTokens issued;
  private final String tokenPath;

  /**
   * @param tokenPath the path below the API's root that nobody has a token for yet
   */
  JifelineGate(SandboxProperties.Jifeline properties, IssuedTokens issued, String tokenPath) {
    this.issued = issued;
    this.tokenPath = tokenPath;
    this.properties = properties;
  }

  @Override
  public String provider() {
    return "jifeline";
  }

  @Override
  public Optional<Refusal> refusal(HttpServletRequest request) {
    if (request.getServletPath().equals(tokenPath)) {
      return Optional.empty();
    }
    String token = Authorization.bearer(request).orElse("");
    if (Authorization.same(token, properties.token())) {
      return Optional.empty();
    }
    if (issued.isValid(provider(), token)) {
      return Optional.empty();
    }
    return Optional.of(
        Authorization.same(token, properties.restrictedToken())
            ? Refusal.FORBIDDEN
            : Refusal.UNAUTHORIZED);
  }
}
