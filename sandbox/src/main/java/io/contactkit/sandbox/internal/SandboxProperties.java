package io.contactkit.sandbox.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Credentials and settings of the sandbox.
 *
 * @param publicUrl where browsers reach the sandbox, if that is not where clients do
 * @param seed whether an empty database gets the examples
 * @param tokenLife how long a token is valid that a token endpoint gave out
 * @param corsOrigins origins whose pages may call the APIs from a browser, {@code *} and a port of
 *     {@code [*]} allowed; those of this machine unless set
 * @param hosts the hosts by which the sandbox's own pages are reached; those of this machine and of
 *     the public URL unless set
 */
@ConfigurationProperties("contactkit.sandbox")
public record SandboxProperties(
    @Nullable URI publicUrl,
    @DefaultValue("true") boolean seed,
    @DefaultValue("1h") Duration tokenLife,
    @Nullable List<String> corsOrigins,
    @Nullable List<String> hosts,
    @DefaultValue Leat leat,
    @DefaultValue Capillary capillary,
    @DefaultValue Jifeline jifeline) {

  /** The token is sent as a bearer token; others are given to the client. */
  public record Leat(
      @DefaultValue("leat-sandbox-token") String token,
      @DefaultValue("1") String clientId,
      @DefaultValue("leat-sandbox-secret") String clientSecret) {}

  /** Either the till with the MD5 hex digest of its password or the token in its own header. */
  public record Capillary(
      @DefaultValue("sandbox-till") String till,
      @DefaultValue("sandbox-password") String password,
      @DefaultValue("capillary-sandbox-token") String token,
      @DefaultValue("capillary-sandbox-key") String key,
      @DefaultValue("capillary-sandbox-secret") String secret,
      @DefaultValue("[A-Za-z0-9][A-Za-z0-9_.-]{0,49}") Pattern externalIdPattern) {}

  /** The restricted token is known and has no rights. */
  public record Jifeline(
      @DefaultValue("jifeline-sandbox-token") String token,
      @DefaultValue("jifeline-sandbox-restricted") String restrictedToken,
      @DefaultValue("jifeline-sandbox-client") String clientId,
      @DefaultValue("jifeline-sandbox-secret") String clientSecret) {}
}
