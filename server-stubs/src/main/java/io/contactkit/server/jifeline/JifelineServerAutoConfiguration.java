package io.contactkit.server.jifeline;

import io.contactkit.server.ErrorShape;
import io.contactkit.server.internal.ApiFacts;
import io.contactkit.server.jifeline.api.EnumConverterConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Makes an implementation of the Jifeline interfaces answer errors as Jifeline does. */
@AutoConfiguration
@Import(EnumConverterConfiguration.class)
public class JifelineServerAutoConfiguration {

  @Bean
  ApiFacts jifelineFacts() {
    return JifelineFacts.FACTS;
  }

  @Bean
  @ConditionalOnMissingBean(name = "jifelineErrorShape")
  ErrorShape jifelineErrorShape() {
    return new JifelineErrorShape();
  }
}
