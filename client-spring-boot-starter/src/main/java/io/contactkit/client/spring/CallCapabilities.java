package io.contactkit.client.spring;

import io.contactkit.client.ClientBuilder;
import io.contactkit.client.observation.LoggedCalls;
import io.contactkit.client.observation.ObservedCalls;
import io.micrometer.observation.ObservationRegistry;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Logs the calls of all clients, and observes them where there is a registry. */
final class CallCapabilities {
  private static final boolean OBSERVABLE =
      ClassUtils.isPresent(
          "io.micrometer.observation.ObservationRegistry", CallCapabilities.class.getClassLoader());

  private final ListableBeanFactory beans;

  CallCapabilities(ListableBeanFactory beans) {
    this.beans = beans;
  }

  void addTo(ClientBuilder<?> builder, String provider) {
    builder.capability(
        LoggedCalls.to(LoggerFactory.getLogger("io.contactkit.client." + provider + ".calls")));
    if (OBSERVABLE) {
      Observing.addTo(builder, beans);
    }
  }

  /** Apart, so that Micrometer is not loaded where it is not there. */
  private static final class Observing {
    static void addTo(ClientBuilder<?> builder, ListableBeanFactory beans) {
      beans
          .getBeanProvider(ObservationRegistry.class)
          .ifUnique(registry -> builder.capability(ObservedCalls.in(registry)));
    }
  }
}
