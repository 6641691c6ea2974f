package io.contactkit.server.internal;

import io.contactkit.server.ServerProperties;
import io.contactkit.server.state.ProviderStates;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The endpoint for provider states, for applications that implement them. */
@AutoConfiguration(after = ServerAutoConfiguration.class)
@ConditionalOnBean(ProviderStates.class)
public class StateAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(name = "contactkitProviderStates")
  RouterFunction<ServerResponse> contactkitProviderStates(
      List<ProviderStates> states, RequestRules rules, ServerProperties properties) {
    StateEndpoint endpoint =
        new StateEndpoint(
            states.stream().map(s -> StateVocabulary.of(s, rules.scalars())).toList(),
            properties.states().secret());
    return RouterFunctions.route()
        .POST(properties.states().path() + "/{provider}", endpoint::change)
        .build();
  }
}
