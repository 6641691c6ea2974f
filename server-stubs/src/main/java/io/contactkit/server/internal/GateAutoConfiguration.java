package io.contactkit.server.internal;

import io.contactkit.server.Gate;
import io.contactkit.server.ServerProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Lets only those callers reach an API whom its gates and the tokens in the settings let in. */
@AutoConfiguration(after = ServerAutoConfiguration.class)
@ConditionalOnBean(Apis.class)
public class GateAutoConfiguration {

  private static final int BEFORE_ANY_READS_THE_BODY = Ordered.HIGHEST_PRECEDENCE + 10;

  @Bean
  @ConditionalOnMissingBean(name = "contactkitGates")
  FilterRegistrationBean<GateFilter> contactkitGates(
      Apis apis, List<ApiFacts> facts, ObjectProvider<Gate> gates, ServerProperties properties) {
    List<Gate> all = new ArrayList<>(gates.stream().toList());
    all.addAll(tokenGates(facts, properties));
    requireKnown(all, facts);
    FilterRegistrationBean<GateFilter> filter =
        new FilterRegistrationBean<>(new GateFilter(apis, all));
    filter.setOrder(BEFORE_ANY_READS_THE_BODY);
    return filter;
  }

  private static List<Gate> tokenGates(List<ApiFacts> facts, ServerProperties properties) {
    Set<String> providers = new TreeSet<>(properties.tokens().keySet());
    providers.addAll(properties.restrictedTokens().keySet());
    Map<String, String> headers =
        facts.stream().collect(Collectors.toMap(ApiFacts::provider, ApiFacts::tokenHeader));
    return providers.stream()
        .<Gate>map(
            provider ->
                new TokenGate(
                    provider,
                    headers.getOrDefault(provider, ""),
                    properties.tokens().getOrDefault(provider, List.of()),
                    properties.restrictedTokens().getOrDefault(provider, List.of())))
        .toList();
  }

  // a misspelt name would leave an API open to everyone
  private static void requireKnown(List<Gate> gates, List<ApiFacts> facts) {
    List<String> known = facts.stream().map(ApiFacts::provider).sorted().toList();
    for (Gate gate : gates) {
      if (!known.contains(gate.provider())) {
        throw new IllegalStateException(
            "a gate for '%s', which is none of %s".formatted(gate.provider(), known));
      }
    }
  }
}
