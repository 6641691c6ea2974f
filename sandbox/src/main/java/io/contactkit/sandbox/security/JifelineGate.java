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

  JifelineGate(SandboxProperties.Jifeline properties) {
    this.properties = properties;
  }

  @Override
  public String provider() {
    return "jifeline";
  }

  @Override
  public Optional<Refusal> refusal(HttpServletRequest request) {
    String token = Authorization.bearer(request).orElse("");
    if (Authorization.same(token, properties.token())) {
      return Optional.empty();
    }
    return Optional.of(
        Authorization.same(token, properties.restrictedToken())
            ? Refusal.FORBIDDEN
            : Refusal.UNAUTHORIZED);
  }
}
