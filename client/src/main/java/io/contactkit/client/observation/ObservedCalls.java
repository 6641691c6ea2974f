package io.contactkit.client.observation;

import feign.Capability;
import feign.Client;
import feign.InvocationHandlerFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes every call with Micrometer as {@value #NAME}, for metrics and traces.
 *
 * <pre>{@code
 * LeatClient.builder().token("...").capability(ObservedCalls.in(observationRegistry)).build();
 * }</pre>
 *
 * <p>The keys are {@code provider}, {@code operation}, {@code status} and {@code outcome}, all of
 * few values. No trace header is sent to the provider. Thread-safe.
 */
public final class ObservedCalls implements Capability {
  /** The name of the observations. */
  public static final String NAME = "contactkit.client.calls";

  private final CallWatch watch;

  private ObservedCalls(ObservationRegistry registry) {
    this.watch = new CallWatch(name -> start(name, registry));
  }

  public static ObservedCalls in(ObservationRegistry registry) {
    return new ObservedCalls(registry);
  }

  @Override
  public Client enrich(Client client) {
    return watch.around(client);
  }

  @Override
  public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
    return watch.around(factory);
  }

  private static CallWatch.Started start(CallName name, ObservationRegistry registry) {
    Observation observation =
        Observation.createNotStarted(NAME, registry)
            .contextualName(name.provider() + " " + name.operation())
            .lowCardinalityKeyValue("provider", name.provider())
            .lowCardinalityKeyValue("operation", name.operation())
            .start();
    Observation.Scope scope = observation.openScope();
    return (response, failure) -> {
      scope.close();
      if (failure != null) {
        observation.error(failure);
      }
      observation
          .lowCardinalityKeyValue("status", CallOutcome.status(response))
          .lowCardinalityKeyValue("outcome", CallOutcome.of(failure).name())
          .stop();
    };
  }
}
