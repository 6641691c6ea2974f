package io.contactkit.client.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import feign.Contract;
import feign.Response;
import io.contactkit.client.fixtures.CannedAnswers;
import io.contactkit.client.leat.LeatClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignAutoConfiguration;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.cloud.openfeign.FeignClientFactory;
import org.springframework.cloud.openfeign.support.SpringMvcContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;

/** In an application that has clients of its own with Spring Cloud OpenFeign. */
class BesideOpenFeignTest {
  private final CannedAnswers answers = CannedAnswers.leat();

  @Test
  void eachCallsThroughItsOwnFeign() {
    new ApplicationContextRunner()
        .withUserConfiguration(Application.class)
        .withPropertyValues("contactkit.leat.token=t")
        .withBean(ClientBuilderCustomizer.class, () -> builder -> builder.transport(answers))
        .run(
            context -> {
              context.getBean(LeatClient.class).contactIdentifiers().findContactIdentifier("x");

              assertThat(context.getBean(Ping.class).ping()).isEqualTo("pong");
              assertThat(answers.sent()).hasSize(1);
              assertThat(
                      context.getBean(FeignClientFactory.class).getInstance("ping", Contract.class))
                  .isInstanceOf(SpringMvcContract.class);
            });
  }

  @FeignClient(name = "ping", url = "http://ping.example")
  interface Ping {
    @GetMapping("/ping")
    String ping();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableFeignClients(clients = Ping.class)
  @ImportAutoConfiguration({FeignAutoConfiguration.class, LeatClientAutoConfiguration.class})
  static class Application {

    @Bean
    Client pong() {
      return (request, options) ->
          Response.builder()
              .status(200)
              .headers(Map.of("content-type", List.of("text/plain")))
              .body("pong", UTF_8)
              .request(request)
              .build();
    }
  }
}
