package io.contactkit.server.internal;

import io.contactkit.server.ServerProperties;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has an embedded Jetty refuse in the provider's shape, and pass on slashes within a value. */
@AutoConfiguration(after = ServerAutoConfiguration.class)
@ConditionalOnClass({Server.class, ServletHandler.class, ConfigurableJettyWebServerFactory.class})
public class JettyAutoConfiguration {

  private static final UriCompliance ENCODED_SLASHES =
      UriCompliance.DEFAULT.with(
          "ENCODED_SLASHES",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

  @Bean
  @ConditionalOnMissingBean(name = "contactkitJettyCustomizer")
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> contactkitJettyCustomizer(
      Apis apis, ServerProperties properties) {
    return factory ->
        factory.addServerCustomizers(
            server -> {
              server.setErrorHandler(new JettyErrorHandler(apis));
              for (Connector connector : server.getConnectors()) {
                connector
                    .getContainedBeans(HttpConnectionFactory.class)
                    .forEach(http -> configure(http.getHttpConfiguration(), properties));
              }
              if (properties.encodedSlashes()) {
                server
                    .getContainedBeans(ServletHandler.class)
                    .forEach(servlets -> servlets.setDecodeAmbiguousURIs(true));
              }
            });
  }

  private static void configure(HttpConfiguration http, ServerProperties properties) {
    http.setRequestHeaderSize(Math.toIntExact(properties.maxRequestHead().toBytes()));
    if (properties.encodedSlashes()) {
      http.setUriCompliance(ENCODED_SLASHES);
    }
  }
}
