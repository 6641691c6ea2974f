package io.contactkit.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.ServerProperties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SecretsTest {

  @Test
  void areNotPrinted() {
    Map<String, List<String>> tokens = Map.of("leat", List.of("t0ken"));
    ServerProperties properties =
        new ServerProperties(
            true,
            DataSize.ofMegabytes(1),
            4096,
            Map.of(),
            true,
            DataSize.ofKilobytes(32),
            tokens,
            tokens,
            new ServerProperties.States("/provider-states", "s3cret"));
    TokenGate gate = new TokenGate("leat", "Authorization", List.of("t0ken"), List.of("t0ken"));

    assertThat(properties + " " + gate).contains("leat").doesNotContain("t0ken", "s3cret");
  }
}
