package io.contactkit.client.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.CallOptions;
import io.contactkit.client.leat.api.PortalSessionsApi;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchdogTest {

  @Test
  void outlivesAnAttemptThatCannotBeEnded() throws InterruptedException {
    CountDownLatch tried = new CountDownLatch(2);
    Call call =
        new Call(
            Operation.of(PortalSessionsApi.class.getMethods()[0], null),
            CallOptions.none(),
            Duration.ofMillis(1));
    call.onDeadline(
        () -> {
          tried.countDown();
          throw new IllegalStateException("cannot be ended");
        });

    Watchdog.watch(call);
    try {
      assertThat(tried.await(30, SECONDS)).isTrue();
    } finally {
      Watchdog.forget(call);
    }
  }
}
