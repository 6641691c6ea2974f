package io.contactkit.client.spring;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.observation.LastCall;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A client for Capillary, as soon as there is a credential for it. */
@AutoConfiguration
@ConditionalOnCredential(
    provider = "capillary",
    value = {"till-id", "password", "oauth-token", "key", "secret"})
@ConditionalOnMissingBean(CapillaryClient.class)
@EnableConfigurationProperties(CapillaryProperties.class)
@Import(CallCapabilities.class)
public final class CapillaryClientAutoConfiguration {

  @Bean
  CapillaryClient capillaryClient(
      CapillaryProperties properties,
      CallCapabilities capabilities,
      @Qualifier("capillaryLastCall") ObjectProvider<LastCall> lastCall,
      ObjectProvider<ClientBuilderCustomizer> customizers) {
    CapillaryClient.Builder builder = CapillaryClient.builder();
    capabilities.addTo(builder, "capillary");
    lastCall.ifAvailable(builder::capability);
    return ConfiguredClient.create(
        "capillary",
        () -> {
          builder.environment(properties.variables("capillary"));
          customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
          return builder.build();
        });
  }

  /** Off unless asked for. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  @ConditionalOnBooleanProperty("contactkit.capillary.health.enabled")
  static class Health {

    @Bean
    LastCall capillaryLastCall() {
      return LastCall.by(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean(name = "capillaryHealthIndicator")
    LastCallHealth capillaryHealthIndicator(@Qualifier("capillaryLastCall") LastCall lastCall) {
      return new LastCallHealth(lastCall);
    }
  }
}
