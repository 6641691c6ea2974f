package io.contactkit.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.leat.LeatClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class MissingClientTest {

  @Test
  void namesThePropertiesThatAreMissing(CapturedOutput output) {
    start();

    assertThat(output)
        .contains(
            "The application needs a LeatClient, and there is no credential to make one with.")
        .contains(
            "Set the credential (contactkit.leat.token, contactkit.leat.client-id,"
                + " contactkit.leat.client-secret), or define a bean of this type.");
  }

  @Test
  void leavesOtherReasonsToSpringBoot(CapturedOutput output) {
    start("--contactkit.leat.token=t", "--spring.autoconfigure.exclude=" + LEAT);

    assertThat(output)
        .contains("required a bean of type 'io.contactkit.client.leat.LeatClient'")
        .doesNotContain("no credential");
  }

  private static final String LEAT = LeatClientAutoConfiguration.class.getName();

  private static void start(String... arguments) {
    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.NONE)
                    .run(arguments))
        .hasMessageContaining("LeatClient");
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(LeatClientAutoConfiguration.class)
  static class Application {
    @Bean
    String name(LeatClient leat) {
      return leat.toString();
    }
  }
}
