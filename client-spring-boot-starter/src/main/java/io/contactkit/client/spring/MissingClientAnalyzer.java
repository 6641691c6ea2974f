package io.contactkit.client.spring;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says which properties make the client that an application asks for, before Boot says none. */
@Order(0)
final class MissingClientAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {
  private static final Map<Class<?>, Class<?>> CONFIGURATIONS =
      Map.of(
          LeatClient.class, LeatClientAutoConfiguration.class,
          CapillaryClient.class, CapillaryClientAutoConfiguration.class,
          JifelineClient.class, JifelineClientAutoConfiguration.class);

  private final Environment environment;

  MissingClientAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, NoSuchBeanDefinitionException cause) {
    Class<?> client = cause.getBeanType();
    Class<?> configuration = client == null ? null : CONFIGURATIONS.get(client);
    if (client == null || configuration == null) {
      return null;
    }
    List<String> credentials =
        OnCredential.properties(
            Objects.requireNonNull(configuration.getAnnotation(ConditionalOnCredential.class)));
    if (OnCredential.firstSet(credentials, environment) != null) {
      return null;
    }
    return new FailureAnalysis(
        "The application needs a "
            + client.getSimpleName()
            + ", and there is no credential to make one with.",
        "Set the credential ("
            + String.join(", ", credentials)
            + "), or define a bean of this type.",
        cause);
  }
}
