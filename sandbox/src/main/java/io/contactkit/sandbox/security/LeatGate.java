package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.sandbox.internal.Switch;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.Authorization;
import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A bearer token, and nobody at all during maintenance. */
final class LeatGate implements Gate {
  private final SandboxProperties.Leat properties;
  private final Switches switches;
  private final IssuedTokens issued;

  LeatGate(SandboxProperties.Leat properties, Switches switches, IssuedTokens issued) {
    this.issued = issued;
    this.properties = properties;
    this.switches = switches;
  }

  @Override
  public String provider() {
    return "leat";
  }

  @Override
  public Optional<Refusal> refusal(HttpServletRequest request) {
    if (switches.isOn(Switch.LEAT_MAINTENANCE)) {
      return Optional.of(Refusal.UNAVAILABLE);
    }
    boolean known =
        Authorization.bearer(request)
            .filter(
                token ->
                    Authorization.same(token, properties.token())
                        || issued.isValid(provider(), token))
            .isPresent();
    return known ? Optional.empty() : Optional.of(Refusal.UNAUTHORIZED);
  }
}
