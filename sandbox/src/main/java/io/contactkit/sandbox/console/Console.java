package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ApiPaths;
import io.contactkit.sandbox.internal.ConditionalOnConsole;
import io.contactkit.sandbox.internal.OwnHosts;
import io.contactkit.sandbox.internal.SandboxProperties;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages and records what the APIs are asked. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnConsole
class Console implements WebMvcConfigurer {
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/console/**").addResourceLocations("classpath:/console/");
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/console/index.html");
    registry.addViewController("/portal-sessions").setViewName("forward:/console/portal.html");
    registry
        .addViewController("/confirm-subscription")
        .setViewName("forward:/console/confirm.html");
  }

  @Bean
  FilterRegistrationBean<ForeignPages> foreignPages(SandboxProperties properties) {
    FilterRegistrationBean<ForeignPages> filter =
        new FilterRegistrationBean<>(new ForeignPages(OwnHosts.of(properties)));
    filter.setUrlPatterns(
        List.of("/sandbox/*", "/console/*", "/", "/portal-sessions", "/confirm-subscription"));
    return filter;
  }

  @Bean
  FilterRegistrationBean<RecordingFilter> recordingFilter(
      RecentCalls calls, Environment environment) {
    FilterRegistrationBean<RecordingFilter> filter =
        new FilterRegistrationBean<>(new RecordingFilter(calls, ApiPaths.tokens(environment)));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    filter.setUrlPatterns(ApiPaths.bases(environment).stream().map(base -> base + "/*").toList());
    return filter;
  }
}
