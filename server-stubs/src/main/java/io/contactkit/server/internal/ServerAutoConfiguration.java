package io.contactkit.server.internal;

import io.contactkit.server.ApiErrors;
import io.contactkit.server.ServerProperties;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes implementations of the generated interfaces judge requests and answer errors. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ServerProperties.class)
public class ServerAutoConfiguration {

  // and before Spring's own filters, which read forms
  private static final int AFTER_THE_GATES = Ordered.HIGHEST_PRECEDENCE + 20;

  @Bean
  @ConditionalOnMissingBean
  Apis contactkitApis(
      ListableBeanFactory beans, Environment environment, ServerProperties properties) {
    return new Apis(beans, environment, properties);
  }

  @Bean
  @ConditionalOnMissingBean
  ApiErrors contactkitErrors(Apis apis) {
    return new ApiErrors(apis);
  }

  @Bean
  @ConditionalOnMissingBean
  RequestRules contactkitRequestRules(ServerProperties properties) {
    return RequestRules.of(properties);
  }

  @Bean
  @ConditionalOnMissingBean
  Operations contactkitOperations(List<ApiFacts> facts) {
    return new Operations(facts);
  }

  @Bean
  @ConditionalOnMissingBean(name = "contactkitErrorResolver")
  HandlerExceptionResolver contactkitErrorResolver(
      Apis apis, Operations operations, ServerProperties properties) {
    return new ErrorResolver(apis, operations, properties.strict());
  }

  @Bean
  @ConditionalOnMissingBean(name = "contactkitContainerErrors")
  FilterRegistrationBean<ContainerErrorFilter> contactkitContainerErrors(Apis apis) {
    FilterRegistrationBean<ContainerErrorFilter> filter =
        new FilterRegistrationBean<>(new ContainerErrorFilter(apis));
    filter.setDispatcherTypes(DispatcherType.ERROR);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  @ConditionalOnMissingBean(name = "contactkitTrace")
  FilterRegistrationBean<TraceFilter> contactkitTrace(ApiErrors errors) {
    FilterRegistrationBean<TraceFilter> filter =
        new FilterRegistrationBean<>(new TraceFilter(errors));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  @ConditionalOnMissingBean(name = "contactkitBodies")
  FilterRegistrationBean<BodyFilter> contactkitBodies(Apis apis) {
    FilterRegistrationBean<BodyFilter> filter = new FilterRegistrationBean<>(new BodyFilter(apis));
    filter.setOrder(AFTER_THE_GATES);
    return filter;
  }

  @Bean
  @ConditionalOnMissingBean(name = "contactkitMvcConfigurer")
  WebMvcConfigurer contactkitMvcConfigurer(RequestRules rules, Operations operations) {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(rules.converter());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(rules.parameterCheck(operations))
            .order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }
}
