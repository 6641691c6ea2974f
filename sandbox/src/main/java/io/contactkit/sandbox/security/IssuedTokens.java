package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The access tokens that were given out, stored so that all instances know them, as digests so that
 * nobody can read them there; a reset empties the table. Thread-safe.
 */
@Component
public final class IssuedTokens {
  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final Duration life;
  private final Clock clock = Clock.systemUTC();
  private final SecureRandom random = new SecureRandom();

  IssuedTokens(JdbcClient jdbc, SandboxProperties properties) {
    this.jdbc = jdbc;
    this.life = properties.tokenLife();
  }

  /** How long each of them is valid. */
  Duration life() {
    return life;
  }

  /** A new token for a provider's API. */
  String issue(String provider) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    long now = clock.millis();
    jdbc.sql("delete from sandbox_token where expires_at <= :now").param("now", now).update();
    jdbc.sql("insert into sandbox_token (digest, expires_at) values (:digest, :end)")
        .param("digest", digest(provider, token))
        .param("end", now + life.toMillis())
        .update();
    return token;
  }

  boolean isValid(String provider, String token) {
    return jdbc.sql(
                "select count(*) from sandbox_token where digest = :digest and expires_at > :now")
            .param("digest", digest(provider, token))
            .param("now", clock.millis())
            .query(Long.class)
            .single()
        > 0;
  }

  private static String digest(String provider, String token) {
    try {
      byte[] text = (provider + " " + token).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
