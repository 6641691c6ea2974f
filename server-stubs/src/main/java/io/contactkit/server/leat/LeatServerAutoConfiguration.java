package io.contactkit.server.leat;

import io.contactkit.server.ErrorShape;
import io.contactkit.server.internal.ApiFacts;
import io.contactkit.server.leat.api.EnumConverterConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Makes an implementation of the Leat interfaces answer errors as Leat does. */
@AutoConfiguration
@Import(EnumConverterConfiguration.class)
public class LeatServerAutoConfiguration {

  @Bean
  ApiFacts leatFacts() {
    return LeatFacts.FACTS;
  }

  @Bean
  @ConditionalOnMissingBean(name = "leatErrorShape")
  ErrorShape leatErrorShape() {
    return new LeatErrorShape();
  }
}
