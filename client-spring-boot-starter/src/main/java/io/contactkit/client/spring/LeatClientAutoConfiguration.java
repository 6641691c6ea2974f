package io.contactkit.client.spring;

import io.contactkit.client.leat.LeatClient;
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

/** A client for Leat, as soon as there is a credential for it. */
@AutoConfiguration
@ConditionalOnCredential(
    provider = "leat",
    value = {"token", "client-id", "client-secret"})
@ConditionalOnMissingBean(LeatClient.class)
@EnableConfigurationProperties(LeatProperties.class)
@Import(CallCapabilities.class)
public final class LeatClientAutoConfiguration {

  @Bean
  LeatClient leatClient(
      LeatProperties properties,
      CallCapabilities capabilities,
      @Qualifier("leatLastCall") ObjectProvider<LastCall> lastCall,
      ObjectProvider<ClientBuilderCustomizer> customizers) {
    LeatClient.Builder builder = LeatClient.builder();
    capabilities.addTo(builder, "leat");
    lastCall.ifAvailable(builder::capability);
    return ConfiguredClient.create(
        "leat",
        () -> {
          builder.environment(properties.variables("leat"));
          customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
          return builder.build();
        });
  }

  /** Off unless asked for. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  @ConditionalOnBooleanProperty("contactkit.leat.health.enabled")
  static class Health {

    @Bean
    LastCall leatLastCall() {
      return LastCall.by(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean(name = "leatHealthIndicator")
    LastCallHealth leatHealthIndicator(@Qualifier("leatLastCall") LastCall lastCall) {
      return new LastCallHealth(lastCall);
    }
  }
}
