package io.contactkit.client.spring;

import io.contactkit.client.observation.LastCall;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Judges a provider by the client's last call: it costs no call of its own. */
final class LastCallHealth implements HealthIndicator {
  private final LastCall lastCall;

  LastCallHealth(LastCall lastCall) {
    this.lastCall = lastCall;
  }

  @Override
  public Health health() {
    return lastCall
        .result()
        .map(
            result ->
                (result.usable() ? Health.up() : Health.down())
                    .withDetail("operation", result.operation())
                    .withDetail("outcome", result.outcome())
                    .withDetail("at", result.at().toString())
                    .build())
        .orElseGet(() -> Health.unknown().build());
  }
}
