package io.contactkit.contract.record;

import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Who calls, in the terms of the document's security schemes.
 *
 * @param schemes the alternative of the document that this is
 * @param secrets what the client's builder takes, one per scheme
 * @param headers what goes over the wire
 */
record Credential(List<String> schemes, List<String> secrets, Map<String, String> headers) {
  static final Credential LEAT = bearer("leat-sandbox-token");
  static final Credential CAPILLARY_BASIC = basic("sandbox-till", "sandbox-password");
  static final Credential CAPILLARY_TOKEN =
      new Credential(
          List.of("oauthToken"),
          List.of("capillary-sandbox-token"),
          Map.of("X-CAP-API-OAUTH-TOKEN", "capillary-sandbox-token"));
  static final Credential JIFELINE = bearer("jifeline-sandbox-token");
  static final Credential JIFELINE_WITH_KEY = withKey(JIFELINE, "jifeline-sandbox-key");
  static final Credential JIFELINE_RESTRICTED = bearer("jifeline-sandbox-restricted");

  private static final String WRONG = "no-such-token";

  /** One good credential per alternative of the document, the preferred one first. */
  static List<Credential> of(Provider provider) {
    return switch (provider) {
      case LEAT -> List.of(LEAT);
      case CAPILLARY -> List.of(CAPILLARY_BASIC, CAPILLARY_TOKEN);
      case JIFELINE -> List.of(JIFELINE, JIFELINE_WITH_KEY);
    };
  }

  static Credential first(Provider provider) {
    return of(provider).get(0);
  }

  /** The same schemes with a secret that nobody has. */
  Credential wrong() {
    if (schemes.contains("basic")) {
      return basic(secrets.get(0), WRONG);
    }
    if (schemes.contains("oauthToken")) {
      return new Credential(schemes, List.of(WRONG), Map.of("X-CAP-API-OAUTH-TOKEN", WRONG));
    }
    return schemes.contains("apiKey") ? withKey(bearer(WRONG), secrets.get(1)) : bearer(WRONG);
  }

  /** None at all, as when a gateway has taken it away. */
  static Credential none(Provider provider) {
    Credential first = first(provider);
    return new Credential(first.schemes, first.secrets, Map.of());
  }

  private static Credential bearer(String token) {
    return new Credential(
        List.of("bearerToken"), List.of(token), Map.of("Authorization", "Bearer " + token));
  }

  private static Credential withKey(Credential bearer, String key) {
    return new Credential(
        List.of("bearerToken", "apiKey"),
        List.of(bearer.secrets.get(0), key),
        Map.of(
            "Authorization", bearer.headers.getOrDefault("Authorization", ""), "x-api-key", key));
  }

  private static Credential basic(String till, String password) {
    String pair = till + ":" + md5(password);
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return new Credential(
        List.of("basic"), List.of(till, password), Map.of("Authorization", "Basic " + encoded));
  }

  private static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
