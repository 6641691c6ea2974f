package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.PackagedPacts;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pacts in another engine: Pact's native verifier against the same sandbox. Needs Node. */
class NativeVerification {
  private static final String PACKAGE = "@pact-foundation/pact-cli@18.1.2";

  /** The status of one interaction, as the verifier prints it. */
  private static final Pattern VERIFIED = Pattern.compile("has status code \\d+ \\(OK\\)");

  @ParameterizedTest
  @EnumSource(Provider.class)
  void agrees(Provider provider) throws IOException, InterruptedException {
    URI api = Sandbox.api(provider);
    List<String> command =
        List.of(
            "npx",
            "--yes",
            "--package=" + PACKAGE,
            "pact-verifier",
            "--file=target/classes/pacts/" + provider.id() + ".json",
            "--provider-name=" + provider.id(),
            "--hostname=" + api.getHost(),
            "--port=" + api.getPort(),
            "--base-path=" + api.getPath(),
            "--state-change-url=" + Sandbox.states(provider),
            "--state-change-teardown",
            "--no-colour");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PACT_DO_NOT_TRACK", "true");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(VERIFIED.matcher(output).results().count())
        .as("interactions that were judged, and not left out")
        .isEqualTo(PackagedPacts.of(provider).interactions().size());
  }
}
