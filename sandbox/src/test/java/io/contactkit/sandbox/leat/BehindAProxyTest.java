package io.contactkit.sandbox.leat;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The address of a portal session leads there where its creator sees the sandbox. */
class BehindAProxyTest {
  private static String url(Api leat) {
    return leat.post("/portal-sessions", "{\"shop_uuid\":\"123123\"}")
        .body()
        .at("/data/url")
        .asString()
        .replaceFirst("uuid=.*", "uuid=");
  }

  @Nested
  @SandboxTest
  @TestPropertySource(properties = "server.forward-headers-strategy=framework")
  class Trusted {
    private final Api leat;

    Trusted(@LocalServerPort int port) {
      this.leat = Api.leat(port);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            X-Forwarded-Host | sandbox.example                   | http://sandbox.example/portal-sessions?uuid=
            X-Forwarded-Host | sandbox.example:8443              | http://sandbox.example:8443/portal-sessions?uuid=
            Forwarded        | proto=https;host=sandbox.example  | https://sandbox.example/portal-sessions?uuid=
            Forwarded        | proto=https;host="[2001:db8::1]"  | https://[2001:db8::1]/portal-sessions?uuid=
            """)
    void isWhatTheProxySays(String header, String value, String url) {
      assertThat(url(leat.with(header, value))).isEqualTo(url);
    }

    @Test
    void hasThePrefixOfTheProxy() {
      Api behind =
          leat.with("X-Forwarded-Proto", "https")
              .with("X-Forwarded-Host", "a.example")
              .with("X-Forwarded-Prefix", "/test");

      assertThat(url(behind)).isEqualTo("https://a.example/test/portal-sessions?uuid=");
    }
  }

  @Nested
  @SandboxTest
  class NotTrusted {
    private final int port;

    NotTrusted(@LocalServerPort int port) {
      this.port = port;
    }

    @Test
    void saysNothing() {
      assertThat(url(Api.leat(port).with("X-Forwarded-Host", "evil.example")))
          .isEqualTo("http://localhost:" + port + "/portal-sessions?uuid=");
    }
  }
}
