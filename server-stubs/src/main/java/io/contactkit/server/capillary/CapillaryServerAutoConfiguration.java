package io.contactkit.server.capillary;

import io.contactkit.server.ErrorShape;
import io.contactkit.server.capillary.api.EnumConverterConfiguration;
import io.contactkit.server.internal.ApiFacts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Makes an implementation of the Capillary interfaces answer errors as Capillary does. */
@AutoConfiguration
@Import(EnumConverterConfiguration.class)
public class CapillaryServerAutoConfiguration {

  @Bean
  ApiFacts capillaryFacts() {
    return CapillaryFacts.FACTS;
  }

  @Bean
  @ConditionalOnMissingBean(name = "capillaryErrorShape")
  ErrorShape capillaryErrorShape() {
    return new CapillaryErrorShape();
  }
}
