package io.contactkit.client.spring;

import io.contactkit.client.jifeline.JifelineClient;
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

/** A client for Jifeline, as soon as there is a credential for it. */
@AutoConfiguration
@ConditionalOnCredential(
    provider = "jifeline",
    value = {"token", "client-id", "client-secret"})
@ConditionalOnMissingBean(JifelineClient.class)
@EnableConfigurationProperties(JifelineProperties.class)
@Import(CallCapabilities.class)
public final class JifelineClientAutoConfiguration {

  @Bean
  JifelineClient jifelineClient(
      JifelineProperties properties,
      CallCapabilities capabilities,
      @Qualifier("jifelineLastCall") ObjectProvider<LastCall> lastCall,
      ObjectProvider<ClientBuilderCustomizer> customizers) {
    JifelineClient.Builder builder = JifelineClient.builder();
    capabilities.addTo(builder, "jifeline");
    lastCall.ifAvailable(builder::capability);
    return ConfiguredClient.create(
        "jifeline",
        () -> {
          builder.environment(properties.variables("jifeline"));
          customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
          return builder.build();
        });
  }

  /** Off unless asked for. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  @ConditionalOnBooleanProperty("contactkit.jifeline.health.enabled")
  static class Health {

    @Bean
    LastCall jifelineLastCall() {
      return LastCall.by(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean(name = "jifelineHealthIndicator")
    LastCallHealth jifelineHealthIndicator(@Qualifier("jifelineLastCall") LastCall lastCall) {
      return new LastCallHealth(lastCall);
    }
  }
}
