package io.contactkit.contract.cli;

import io.contactkit.contract.preset.Preset;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server accepts, in the terms of the document's security schemes. */
final class CredentialOptions {
  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "The token that the server accepts. Better given as CONTRACT_VERIFY_TOKEN, which no"
              + " list of processes shows.")
  private @Nullable String token;

  @Option(
      names = "--basic",
      paramLabel = "USER:PASS",
      description = "User and password of the basic scheme, besides or instead of the token.")
  private @Nullable String basic;

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      description = "The API key that goes with the token.")
  private @Nullable String apiKey;

  @Option(
      names = "--restricted-token",
      paramLabel = "TOKEN",
      description = "A token without rights; without one, 403 is not verified.")
  private @Nullable String restrictedToken;

  private UnaryOperator<String> basicOnTheWire = UnaryOperator.identity();

  /** Makes credentials as this provider wants them. */
  void use(Preset provider) {
    basicOnTheWire = provider::basicCredentials;
  }

  boolean isEmpty() {
    return token == null && basic == null && apiKey == null;
  }

  Optional<String> restricted() {
    return Optional.ofNullable(restrictedToken).map(value -> "Bearer " + value);
  }

  /** The header value for a security scheme, if its secret was given. */
  Optional<String> value(Document spec, Element scheme) {
    if (scheme.text("type").equals("apiKey")) {
      return Optional.ofNullable(standsAlone(spec, scheme.name()) ? token : apiKey);
    }
    return scheme.text("scheme").equalsIgnoreCase("basic")
        ? Optional.ofNullable(basic).map(given -> "Basic " + encoded(basicOnTheWire.apply(given)))
        : Optional.ofNullable(token).map(given -> "Bearer " + given);
  }

  /** Everything that must not be shown, in each form that it is sent in. */
  Stream<String> secrets() {
    Stream<@Nullable String> plain = Stream.of(token, apiKey, restrictedToken);
    Stream<String> ofBasic =
        Stream.ofNullable(basic)
            .flatMap(
                given -> {
                  String wire = basicOnTheWire.apply(given);
                  return Stream.of(given, password(given), password(wire), encoded(wire));
                });
    return Stream.concat(plain.flatMap(Stream::ofNullable), ofBasic);
  }

  private static boolean standsAlone(Document spec, String scheme) {
    return spec.operations().stream()
        .map(Operation::security)
        .anyMatch(alternatives -> alternatives.contains(Set.of(scheme)));
  }

  private static String password(String basic) {
    return basic.substring(basic.indexOf(':') + 1);
  }

  private static String encoded(String basic) {
    return Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
  }
}
