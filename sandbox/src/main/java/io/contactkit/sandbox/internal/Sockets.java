package io.contactkit.sandbox.internal;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A page of contact points goes out at once: in three parts, each wakes its reader up. */
@Configuration(proxyBeanMethods = false)
class Sockets {
  private static final String WRITE_BUFFER_BYTES = "65536";

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> wholeAnswers() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER_BYTES));
  }
}
