package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.Gate;
import io.contactkit.spec.Provider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** A gate before each API. */
@Configuration(proxyBeanMethods = false)
class Gates {

  @Bean
  Gate leatGate(SandboxProperties properties, Switches switches, IssuedTokens issued) {
    return new LeatGate(properties.leat(), switches, issued);
  }

  @Bean
  Gate capillaryGate(SandboxProperties properties, IssuedTokens issued) {
    return new CapillaryGate(properties.capillary(), issued);
  }

  @Bean
  Gate jifelineGate(SandboxProperties properties, IssuedTokens issued, Environment environment) {
    String tokenPath = ApiPaths.token(Provider.JIFELINE, environment);
    return new JifelineGate(properties.jifeline(), issued, tokenPath);
  }
}
