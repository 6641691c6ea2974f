package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

  @Test
  void configuresAClient() throws Exception {
    try (WireServer server = WireServer.start()) {
      server.replies(socket -> {}, reply(200, "application/json", "{\"data\":[]}"));
      LeatClient leat =
          LeatClient.builder()
              .environment(
                  Map.of(
                      "CONTACTKIT_LEAT_TOKEN", "from-env",
                      "CONTACTKIT_LEAT_BASE_URL", server.url() + "/base/",
                      "CONTACTKIT_LEAT_CONNECT_TIMEOUT", "PT1S",
                      "CONTACTKIT_LEAT_READ_TIMEOUT", "PT0.1S",
                      "CONTACTKIT_LEAT_CALL_TIMEOUT", "PT5S",
                      "CONTACTKIT_LEAT_MAX_RETRIES", "0",
                      "CONTACTKIT_LEAT_ALLOW_INSECURE_HTTP", "false",
                      "CONTACTKIT_LEAT_CLIENT_ID", " "))
              .build();

      assertThat(catchThrowable(() -> leat.contactSubscriptions().listContactSubscriptions("1")))
          .isInstanceOf(CallTimeoutException.class);
      assertThat(server.only().header("Authorization")).isEqualTo("Bearer from-env");
      assertThat(server.only().target()).isEqualTo("/base/contact-subscriptions/1");
    }
  }

  @Test
  void configuresTheOtherCredentials() throws Exception {
    try (WireServer server = WireServer.start()) {
      server.replies(reply(500, "text/plain", ""));
      Calls.Target list = Calls.operation("listContactPoints");
      Map<String, String> variables = new HashMap<>();
      variables.put("CONTACTKIT_JIFELINE_BASE_URL", server.url());
      variables.put("CONTACTKIT_JIFELINE_TOKEN", "t");
      variables.put("CONTACTKIT_JIFELINE_API_KEY", "k");

      assertThatThrownBy(
              () ->
                  list.call(
                      JifelineClient.builder().environment(variables).build(),
                      list.arguments(null)))
          .isInstanceOf(ErrorAnswerException.class);

      assertThat(server.only().header("x-api-key")).isEqualTo("k");
    }
    CapillaryClient.builder()
        .environment(
            Map.of(
                "CONTACTKIT_CAPILLARY_CLUSTER", "eu",
                "CONTACTKIT_CAPILLARY_TILL_ID", "till",
                "CONTACTKIT_CAPILLARY_PASSWORD", "p"))
        .build();
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> LeatClient.builder().environment(Map.of()).build())
        .hasMessage(
            "token(..) or clientCredentials(..) is required, or CONTACTKIT_LEAT_TOKEN or"
                + " CONTACTKIT_LEAT_CLIENT_ID with fromEnv()");
    assertThatThrownBy(() -> CapillaryClient.builder().oauthToken("t").build())
        .hasMessage(
            "cluster(..) or baseUrl(..) is required, or CONTACTKIT_CAPILLARY_CLUSTER or"
                + " CONTACTKIT_CAPILLARY_BASE_URL with fromEnv()");
    assertThatThrownBy(
            () -> LeatClient.builder().environment(Map.of("CONTACTKIT_LEAT_CLIENT_ID", "only-one")))
        .hasMessage("CONTACTKIT_LEAT_CLIENT_ID and CONTACTKIT_LEAT_CLIENT_SECRET belong together");
  }

  @ParameterizedTest
  @CsvSource({
    "READ_TIMEOUT, soon, a duration such as PT5S",
    "MAX_RETRIES, many, a number",
    "ALLOW_INSECURE_HTTP, maybe, true or false"
  })
  void saysWhatIsMalformed(String name, String value, String what) {
    String variable = "CONTACTKIT_LEAT_" + name;

    assertThatThrownBy(() -> LeatClient.builder().environment(Map.of(variable, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(variable + " must be " + what + ": " + value);
  }
}
