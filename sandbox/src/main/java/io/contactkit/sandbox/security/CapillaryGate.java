package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.server.Authorization;
import io.contactkit.server.Gate;
import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.util.DigestUtils;

/** Basic with a digest for a password, or a token in a header of its own; never both. */
final class CapillaryGate implements Gate {
  static final String TOKEN_HEADER = "X-CAP-API-OAUTH-TOKEN";

  private final String userAndDigest;
  private final String token;
  private final IssuedTokens issued;

  CapillaryGate(SandboxProperties.Capillary properties, IssuedTokens issued) {
    this.issued = issued;
    this.userAndDigest = properties.till() + ":" + digest(properties.password());
    this.token = properties.token();
  }

  @Override
  public String provider() {
    return "capillary";
  }

  @Override
  public Optional<Refusal> refusal(HttpServletRequest request) {
    boolean basic = request.getHeader(Authorization.HEADER) != null;
    boolean known =
        request.getHeader(TOKEN_HEADER) == null
            ? Authorization.basic(request)
                .filter(given -> Authorization.same(given, userAndDigest))
                .isPresent()
            : !basic
                && Authorization.header(request, TOKEN_HEADER)
                    .filter(
                        given ->
                            Authorization.same(given, token) || issued.isValid(provider(), given))
                    .isPresent();
    return known ? Optional.empty() : Optional.of(Refusal.UNAUTHORIZED);
  }

  /** The vendor's choice; it keeps a password out of the header and is no protection of it. */
  static String digest(String password) {
    return DigestUtils.md5DigestAsHex(password.getBytes(StandardCharsets.UTF_8));
  }
}
