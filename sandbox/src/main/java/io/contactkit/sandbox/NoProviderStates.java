package io.contactkit.sandbox;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes the place of the endpoint for provider states, which is there only on request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "contactkit.sandbox.provider-states",
    havingValue = "false",
    matchIfMissing = true)
class NoProviderStates {
  @Bean
  RouterFunction<ServerResponse> contactkitProviderStates() {
    return request -> Optional.empty();
  }
}
