package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.Gate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A gate before each API. */
@Configuration(proxyBeanMethods = false)
class Gates {

  @Bean
  Gate leatGate(SandboxProperties properties, Switches switches) {
    return new LeatGate(properties.leat(), switches);
  }

  @Bean
  Gate capillaryGate(SandboxProperties properties) {
    return new CapillaryGate(properties.capillary());
  }

  @Bean
  Gate jifelineGate(SandboxProperties properties) {
    return new JifelineGate(properties.jifeline());
  }
}
