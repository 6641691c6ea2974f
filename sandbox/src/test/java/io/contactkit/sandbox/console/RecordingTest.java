package io.contactkit.sandbox.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class RecordingTest {
  private final RecentCalls calls;
  private final Api leat;

  RecordingTest(@LocalServerPort int port, RecentCalls calls) {
    this.calls = calls;
    this.leat = Api.leat(port);
  }

  @Test
  void tellsNoStatusWhereThereWasNoAnswer() {
    calls.reset();
    assertThatThrownBy(
            () -> leat.with("X-Sandbox-Fault", "reset").put("/contact-identifiers/link", "{}"))
        .isInstanceOf(UncheckedIOException.class);

    // recorded after the connection is gone
    await().until(() -> !calls.list().isEmpty());
    assertThat(calls.list()).extracting(RecordedCall::status).containsExactly(0);
  }
}
