package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.server.ApiErrors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** A gate before each API. */
@Configuration(proxyBeanMethods = false)
class Gates {
  private static final int BEFORE_ANY_READS_THE_BODY = Ordered.HIGHEST_PRECEDENCE + 10;

  private final Environment environment;
  private final ApiErrors errors;

  Gates(Environment environment, ApiErrors errors) {
    this.environment = environment;
    this.errors = errors;
  }

  @Bean
  FilterRegistrationBean<GateFilter> leatGate(SandboxProperties properties, Switches switches) {
    return before("leat", new LeatGate(properties.leat(), switches));
  }

  @Bean
  FilterRegistrationBean<GateFilter> capillaryGate(SandboxProperties properties) {
    return before("capillary", new CapillaryGate(properties.capillary()));
  }

  @Bean
  FilterRegistrationBean<GateFilter> jifelineGate(SandboxProperties properties) {
    return before("jifeline", new JifelineGate(properties.jifeline()));
  }

  private FilterRegistrationBean<GateFilter> before(String provider, Gate gate) {
    FilterRegistrationBean<GateFilter> filter =
        new FilterRegistrationBean<>(new GateFilter(gate, errors));
    filter.setName(provider + "Gate");
    filter.setOrder(BEFORE_ANY_READS_THE_BODY);
    filter.addUrlPatterns(
        environment.getRequiredProperty("openapi.%s.base-path".formatted(provider)) + "/*");
    return filter;
  }
}
