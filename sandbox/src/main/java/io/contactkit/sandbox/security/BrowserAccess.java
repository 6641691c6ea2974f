package io.contactkit.sandbox.security;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.SandboxProperties;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of other origins call the APIs. It comes before the gates, because a browser asks
 * without a credential first.
 */
@Configuration(proxyBeanMethods = false)
class BrowserAccess {
  private static final List<String> THIS_MACHINE =
      Stream.of("localhost", "*.localhost", "127.0.0.1", "[::1]")
          .flatMap(host -> Stream.of("http://" + host + ":[*]", "https://" + host + ":[*]"))
          .toList();

  @Bean
  FilterRegistrationBean<CorsFilter> crossOrigin(
      SandboxProperties properties, Environment environment) {
    List<String> set = properties.corsOrigins();
    CorsConfiguration allowed = new CorsConfiguration();
    List<String> all = new ArrayList<>(set == null ? THIS_MACHINE : set);
    URI publicUrl = properties.publicUrl();
    if (publicUrl != null) {
      all.add(publicUrl.getScheme() + "://" + publicUrl.getRawAuthority());
    }
    allowed.setAllowedOriginPatterns(all);
    allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
    allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    allowed.setExposedHeaders(List.of("Allow", "Retry-After", "WWW-Authenticate"));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    Stream.concat(
            ApiPaths.bases(environment).stream().map(base -> base + "/**"),
            ApiPaths.tokens(environment).stream())
        .forEach(pattern -> source.registerCorsConfiguration(pattern, allowed));
    FilterRegistrationBean<CorsFilter> filter =
        new FilterRegistrationBean<>(new CorsFilter(source));
    // where the sandbox plays the vendors only, nobody is allowed who was not named
    filter.setEnabled(set != null || !environment.matchesProfiles("production-like"));
    // after the filter that reads what a trusted proxy says of the address
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }
}
