package io.contactkit.sandbox.internal;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Credentials and settings of the sandbox.
 *
 * @param publicUrl where browsers reach the sandbox, if that is not where clients do
 * @param seed whether an empty database gets the examples
 */
@ConfigurationProperties("contactkit.sandbox")
public record SandboxProperties(
    @Nullable URI publicUrl,
    @DefaultValue("true") boolean seed,
    @DefaultValue Leat leat,
    @DefaultValue Capillary capillary,
    @DefaultValue Jifeline jifeline) {

  /** The token is sent as a bearer token. */
  public record Leat(@DefaultValue("leat-sandbox-token") String token) {}

  /** Either the till with the MD5 hex digest of its password or the token in its own header. */
  public record Capillary(
      @DefaultValue("sandbox-till") String till,
      @DefaultValue("sandbox-password") String password,
      @DefaultValue("capillary-sandbox-token") String token,
      @DefaultValue("[A-Za-z0-9][A-Za-z0-9_.-]{0,49}") Pattern externalIdPattern) {}

  /** The restricted token is known and has no rights. */
  public record Jifeline(
      @DefaultValue("jifeline-sandbox-token") String token,
      @DefaultValue("jifeline-sandbox-restricted") String restrictedToken) {}
}
