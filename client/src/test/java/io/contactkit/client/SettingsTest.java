package io.contactkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import feign.Response;
import io.contactkit.client.Calls.Target;
import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.openapi.Element;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final AtomicReference<Request> sent = new AtomicReference<>();
  private final AtomicReference<Request.Options> options = new AtomicReference<>();
  private final Client recorder =
      (request, timeouts) -> {
        sent.set(request);
        options.set(timeouts);
        return Response.builder().status(500).headers(Map.of()).request(request).build();
      };

  @ParameterizedTest
  @EnumSource(Provider.class)
  void callsTheServerOfTheDocument(Provider provider) {
    Object client =
        switch (provider) {
          case LEAT -> LeatClient.builder().token("t").transport(recorder).build();
          case CAPILLARY ->
              CapillaryClient.builder().cluster("eu").oauthToken("t").transport(recorder).build();
          case JIFELINE ->
              JifelineClient.builder().token("t").apiKey("k").transport(recorder).build();
        };
    Target target = Calls.operations().filter(t -> t.provider() == provider).findFirst().get();

    assertThatThrownBy(() -> target.call(client, target.arguments(target.body())))
        .isInstanceOf(ErrorAnswerException.class);

    Element server = provider.document().root().get("servers").children().get(0);
    String cluster = server.get("variables").get("cluster").text("default");
    assertThat(sent.get().url()).startsWith(server.text("url").replace("{cluster}", cluster) + "/");
  }

  @ParameterizedTest
  @EnumSource(
      value = Provider.class,
      names = {"CAPILLARY", "JIFELINE"})
  void sendsTheKeysInTheHeadersOfTheDocument(Provider provider) {
    callsTheServerOfTheDocument(provider);

    provider.document().root().get("components").get("securitySchemes").children().stream()
        .filter(scheme -> scheme.text("type").equals("apiKey"))
        .forEach(scheme -> assertThat(sent.get().headers()).containsKey(scheme.text("name")));
  }

  @Test
  void waitsFiveSecondsForAConnectionAndThirtyForAnAnswer() {
    callsTheServerOfTheDocument(Provider.LEAT);

    assertThat(options.get().connectTimeoutMillis()).isEqualTo(5_000);
    assertThat(options.get().readTimeoutMillis()).isEqualTo(30_000);
    assertThat(options.get().isFollowRedirects()).isFalse();
  }

  @Test
  void timesOutAsSet() throws Exception {
    try (WireServer server = WireServer.start().replies(socket -> {})) {
      LeatClient leat =
          LeatClient.builder()
              .baseUrl(server.url())
              .token("t")
              .readTimeout(Duration.ofMillis(100))
              .build();

      assertThatThrownBy(() -> leat.contactIdentifiers().findContactIdentifier("x"))
          .isInstanceOf(CallTimeoutException.class)
          .hasMessage("findContactIdentifier failed: no answer in time");
    }
  }

  @Test
  void reportsAServerThatIsNotThere() throws IOException {
    // bound, so that nobody else gets the port, but not listening
    try (Socket taken = new Socket()) {
      taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String url = "http://127.0.0.1:" + taken.getLocalPort();
      LeatClient leat =
          LeatClient.builder().baseUrl(url).token("t").retries(RetryPolicy.none()).build();

      assertThatThrownBy(() -> leat.contactIdentifiers().findContactIdentifier("x"))
          .isExactlyInstanceOf(TransportException.class)
          .hasMessage("findContactIdentifier failed: no connection");
    }
  }

  @Test
  void callsTheClusterOfTheOrganisation() {
    CapillaryClient capillary =
        CapillaryClient.builder().cluster("apac2").oauthToken("t").transport(recorder).build();
    Target change = Calls.operation("changeCustomerIdentifier");

    assertThatThrownBy(() -> change.call(capillary, change.arguments(change.body())));

    assertThat(sent.get().url()).startsWith("https://apac2.api.capillarytech.com/v2/customers/");
    assertThatThrownBy(() -> CapillaryClient.builder().cluster("evil.example/"))
        .hasMessage("cluster must be a host name part: evil.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://h", "h", "https:///x", "https://u:p@h", "https://h?q", "https://h#f"})
  void refusesABaseUrlThatIsNone(String url) {
    assertThatThrownBy(() -> LeatClient.builder().baseUrl(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseUrl ");
  }

  @Test
  void refusesATimeoutThatIsNone() {
    assertThatThrownBy(() -> LeatClient.builder().readTimeout(Duration.ZERO))
        .hasMessage("readTimeout must be positive: PT0S");
    assertThatThrownBy(() -> LeatClient.builder().connectTimeout(Duration.ofSeconds(-1)))
        .hasMessage("connectTimeout must be positive: PT-1S");
  }

  @Test
  void takesAnyPositiveTimeout() {
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    LeatClient patient =
        LeatClient.builder()
            .token("t")
            .transport(recorder)
            .connectTimeout(forever)
            .readTimeout(forever)
            .callTimeout(forever)
            .build();
    assertThatThrownBy(
            () ->
                patient
                    .with(CallOptions.none().timeout(forever))
                    .contactIdentifiers()
                    .findContactIdentifier("x"))
        .isInstanceOf(ErrorAnswerException.class);

    Duration instant = Duration.ofNanos(1);
    LeatClient hasty = patient.toBuilder().connectTimeout(instant).readTimeout(instant).build();
    assertThatThrownBy(() -> hasty.contactIdentifiers().findContactIdentifier("x"))
        .isInstanceOf(ErrorAnswerException.class);
    // 0 would mean that a socket waits forever
    assertThat(options.get().connectTimeoutMillis()).isOne();
    assertThat(options.get().readTimeoutMillis()).isOne();
  }
}
