package io.contactkit.contract.cli;

import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Element;
import io.contactkit.spec.Operation;
import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server accepts, in the terms of the document's security schemes. */
final class CredentialOptions {
  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "The token that the server accepts. Better given as CONTACTKIT_VERIFY_TOKEN, which no"
              + " list of processes shows.")
  private @Nullable String token;

  @Option(
      names = "--basic",
      paramLabel = "USER:PASS",
      description = "Capillary: till and password, besides or instead of the token.")
  private @Nullable String basic;

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      description = "Jifeline: the key that goes with the token.")
  private @Nullable String apiKey;

  @Option(
      names = "--restricted-token",
      paramLabel = "TOKEN",
      description = "Jifeline: a token without rights; without one, 403 is not verified.")
  private @Nullable String restrictedToken;

  boolean isEmpty() {
    return token == null && basic == null && apiKey == null;
  }

  Optional<String> restricted() {
    return Optional.ofNullable(restrictedToken).map(value -> "Bearer " + value);
  }

  /** The header value for a security scheme, if its secret was given. */
  Optional<String> value(ApiSpec spec, Element scheme) {
    if (scheme.text("type").equals("apiKey")) {
      return Optional.ofNullable(standsAlone(spec, scheme.name()) ? token : apiKey);
    }
    return scheme.text("scheme").equalsIgnoreCase("basic")
        ? Optional.ofNullable(basic).map(given -> "Basic " + encoded(onTheWire(spec, given)))
        : Optional.ofNullable(token).map(given -> "Bearer " + given);
  }

  /** Everything that must not be shown, in each form that it is sent in. */
  Stream<String> secrets(ApiSpec spec) {
    Stream<@Nullable String> plain = Stream.of(token, apiKey, restrictedToken);
    Stream<String> ofBasic =
        Stream.ofNullable(basic)
            .flatMap(
                given -> {
                  String wire = onTheWire(spec, given);
                  return Stream.of(given, password(given), password(wire), encoded(wire));
                });
    return Stream.concat(plain.flatMap(Stream::ofNullable), ofBasic);
  }

  private static boolean standsAlone(ApiSpec spec, String scheme) {
    return spec.operations().stream()
        .map(Operation::security)
        .anyMatch(alternatives -> alternatives.contains(Set.of(scheme)));
  }

  // The till's password goes over the wire as a digest, as Capillary's document says.
  private static String onTheWire(ApiSpec spec, String basic) {
    int colon = basic.indexOf(':');
    return spec.fileName().equals(Provider.CAPILLARY.fileName()) && colon >= 0
        ? basic.substring(0, colon + 1) + md5(password(basic))
        : basic;
  }

  private static String password(String basic) {
    return basic.substring(basic.indexOf(':') + 1);
  }

  private static String encoded(String basic) {
    return Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
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
