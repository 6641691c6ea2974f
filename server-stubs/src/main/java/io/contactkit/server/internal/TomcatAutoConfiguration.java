package io.contactkit.server.internal;

import io.contactkit.server.ServerProperties;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has an embedded Tomcat refuse in the provider's shape, and pass on slashes within a value. */
@AutoConfiguration(after = ServerAutoConfiguration.class)
@ConditionalOnClass({Tomcat.class, ConfigurableTomcatWebServerFactory.class})
public class TomcatAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean(name = "contactkitTomcatCustomizer")
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> contactkitTomcatCustomizer(
      Apis apis, ServerProperties properties) {
    return factory -> {
      factory.addContextCustomizers(
          context -> {
            StandardHost host = (StandardHost) context.getParent();
            // the host adds one of this class unless there is one, and the innermost reports
            host.setErrorReportValveClass(TomcatErrorValve.class.getName());
            host.getPipeline().addValve(new TomcatErrorValve(apis));
          });
      factory.addConnectorCustomizers(
          connector ->
              connector.setProperty(
                  "maxHttpRequestHeaderSize",
                  String.valueOf(properties.maxRequestHead().toBytes())));
      if (properties.encodedSlashes()) {
        String passThrough = EncodedSolidusHandling.PASS_THROUGH.getValue();
        factory.addConnectorCustomizers(
            connector -> {
              connector.setEncodedSolidusHandling(passThrough);
              connector.setEncodedReverseSolidusHandling(passThrough);
            });
      }
    };
  }
}
