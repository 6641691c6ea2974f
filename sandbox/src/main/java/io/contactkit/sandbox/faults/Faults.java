package io.contactkit.sandbox.faults;

import io.contactkit.sandbox.internal.OperationFinder;
import io.contactkit.server.ApiErrors;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts faults before the gates: a broken connection has no credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnFaults
class Faults {
  private static final int BEFORE_THE_GATES = Ordered.HIGHEST_PRECEDENCE + 5;

  @Bean
  FilterRegistrationBean<FaultFilter> faultFilter(
      Orders orders, OperationFinder operations, ApiErrors errors) {
    FilterRegistrationBean<FaultFilter> filter =
        new FilterRegistrationBean<>(new FaultFilter(orders, operations, errors));
    filter.setOrder(BEFORE_THE_GATES);
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> closableConnections() {
    return tomcat -> {
      tomcat.setProtocol(ResettableProtocol.class.getName());
      tomcat.addContextValves(new Connections());
    };
  }
}
