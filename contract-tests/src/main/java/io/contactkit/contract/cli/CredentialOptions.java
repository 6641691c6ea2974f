package io.contactkit.contract.cli;

import io.contactkit.contract.internal.Credentials;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.spec.ApiSpec;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The server's credentials, sent wherever a recording has one that is accepted. */
final class CredentialOptions {
  private static final int FORBIDDEN = 403;

  @Option(
      names = "--token",
      defaultValue = "${env:CONTACT_API_KIT_TOKEN}",
      description = "The token the server accepts (or environment CONTACT_API_KIT_TOKEN).")
  @Nullable String token;

  @Option(
      names = "--restricted-token",
      description = "A token that is known but lacks rights, where the contract has status 403.")
  @Nullable String restrictedToken;

  @Option(
      names = "--basic",
      paramLabel = "user:password",
      description = "HTTP Basic credentials as they go on the wire (Capillary: MD5 hex password).")
  @Nullable String basic;

  @Option(names = "--api-key", description = "The key that is sent besides the token (Jifeline).")
  @Nullable String apiKey;

  /** What to send instead of each recorded credential. */
  Map<String, String> replacements(ApiSpec spec, PactFile pact) {
    Map<String, String> replacements = new LinkedHashMap<>();
    for (RecordedInteraction interaction : pact.interactions()) {
      int status = interaction.response().status();
      if (status < 300) {
        replace(replacements, spec, interaction, token);
      }
    }
    for (RecordedInteraction interaction : pact.interactions()) {
      if (interaction.response().status() == FORBIDDEN) {
        replace(replacements, spec, interaction, restrictedToken);
      }
    }
    return replacements;
  }

  private void replace(
      Map<String, String> replacements,
      ApiSpec spec,
      RecordedInteraction interaction,
      @Nullable String bearer) {
    for (String header : Credentials.headers(spec)) {
      for (String recorded : interaction.request().header(header)) {
        replacement(header, recorded, bearer)
            .ifPresent(actual -> replacements.putIfAbsent(recorded, actual));
      }
    }
  }

  private Optional<String> replacement(String header, String recorded, @Nullable String bearer) {
    if (recorded.startsWith("Bearer ")) {
      return Optional.ofNullable(bearer).map(value -> "Bearer " + value);
    }
    if (recorded.startsWith("Basic ")) {
      return Optional.ofNullable(basic).map(CredentialOptions::encoded);
    }
    return Optional.ofNullable(header.equals("x-api-key") ? apiKey : bearer);
  }

  private static String encoded(String userAndPassword) {
    return "Basic "
        + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
  }
}
