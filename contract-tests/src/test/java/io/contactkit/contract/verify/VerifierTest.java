package io.contactkit.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.contactkit.contract.pact.Preceding;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.pact.RecordedResponse;
import io.contactkit.contract.pact.RecordedState;
import io.contactkit.contract.testing.Pacts;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerifierTest {
  private static final RecordedInteraction FIND =
      Pacts.of(Provider.LEAT, "findContactIdentifier", "linked");

  private final List<String> requests = new ArrayList<>();
  private String body = FIND.response().body().orElseThrow().toString();
  private HttpServer server = idle();

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            requests.add(
                exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestURI()
                    + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void agreesWithTheAnswerThatWasRecorded() {
    assertThat(verifier().verify(FIND).message()).isEmpty();
    assertThat(requests)
        .containsExactly(
            "GET /api/contact-identifiers/find?contact_identifier_value=ABCDE12356-90 Bearer t");
  }

  @Test
  void sendsTheServersOwnCredential() {
    verifier().withCredentials(Map.of("Bearer t", "Bearer of the server")).verify(FIND);

    assertThat(requests).singleElement().asString().endsWith(" Bearer of the server");
  }

  @Test
  void namesWhatOnlyTheDocumentForbids() {
    body = body.replace("\"meta\":[]", "\"meta\":[],\"data2\":1");
    assertThat(verifier().verify(FIND).agrees()).isTrue();

    RecordedInteraction lenient =
        Pacts.response(
            FIND, response -> new RecordedResponse(200, Map.of(), Optional.empty(), List.of()));
    body = body.replace("true", "\"yes\"");
    assertThat(verifier().verify(lenient).message())
        .isEqualTo(
            "leat findContactIdentifier: linked: $.data.active: expected boolean by the document"
                + " but was \"yes\"");
  }

  @Test
  void saysWhereABodyBreaksOff() {
    body = "{\"data\":{\"na";

    assertThat(verifier().verify(FIND).message())
        .isEqualTo("leat findContactIdentifier: linked: $: expected JSON but was {\"data\":{\"na");
  }

  @Test
  void saysInOneLineThatNobodyAnswers() {
    server.stop(0);

    assertThat(verifier().verify(FIND).message())
        .isEqualTo(
            "leat findContactIdentifier: linked: server: expected an answer but was no connection"
                + " to "
                + url().resolve("/"));
  }

  @Test
  void saysWhichStateCouldNotBeSet() {
    StateSetter refusing =
        (state, setUp) -> {
          throw new StateException("state '" + state.name() + "' is not known here");
        };
    RecordedInteraction withState =
        new RecordedInteraction(
            FIND.provider(),
            FIND.operationId(),
            FIND.description(),
            List.of(new RecordedState("a moon", FIND.response().body().orElseThrow())),
            FIND.request(),
            FIND.response());

    assertThat(verifier().withStates(refusing).verify(withState).message())
        .contains("server: expected an answer but was state 'a moon' is not known here");
    assertThat(requests).isEmpty();
  }

  @Test
  void makesTheCallThatComesFirstAndGoesOnWithWhatItsAnswerChose() {
    RecordedInteraction create =
        Pacts.response(
            Pacts.call(FIND, "POST", "/portal-sessions"), response -> withValue(response, "old"));
    RecordedInteraction get =
        Pacts.call(
                Pacts.response(FIND, response -> withValue(response, "old")),
                "GET",
                "/portal-sessions/old")
            .withAfter(Optional.of(new Preceding(create, List.of("/data/value"))));
    body = body.replace("ABCDE12356-90", "a/b");

    assertThat(verifier().verify(get).message()).doesNotContain("$.data.value");
    assertThat(requests)
        .extracting(request -> request.replaceFirst("\\?.*", ""))
        .containsExactly("POST /api/portal-sessions", "GET /api/portal-sessions/a%2Fb");
  }

  @Test
  void saysThatTheCallThatComesFirstFailed() {
    RecordedInteraction create =
        Pacts.status(Pacts.call(FIND, "POST", "/contact-identifiers"), 201);
    RecordedInteraction find = FIND.withAfter(Optional.of(new Preceding(create, List.of())));

    assertThat(verifier().verify(find).message())
        .isEqualTo(
            "leat findContactIdentifier: linked: status of 'findContactIdentifier: linked':"
                + " expected 201 but was 200");
  }

  @Test
  void changesNothingWhereOnlyTheDocumentJudges() {
    RecordedInteraction create = Pacts.call(FIND, "POST", "/contact-identifiers");
    verifier()
        .judgingByDocument()
        .verify(FIND.withAfter(Optional.of(new Preceding(create, List.of()))));

    assertThat(requests).singleElement().asString().startsWith("GET ");
  }

  private static RecordedResponse withValue(RecordedResponse response, String value) {
    return new RecordedResponse(
        response.status(),
        response.headers(),
        response
            .body()
            .map(json -> json.toString().replace("ABCDE12356-90", value))
            .map(JsonMapper.shared()::readTree),
        response.matchers());
  }

  @Test
  void sumsUpWhereTheTimeWent() {
    Timing timing =
        new Timing(Duration.ofMillis(1500), Duration.ofMillis(400), Duration.ofMillis(100));
    Verdict agreeing = new Verdict(FIND, Answer.NONE, List.of(), timing);
    Verdict other =
        new Verdict(FIND, Answer.NONE, List.of(new Mismatch("$", "a", "b")), Timing.ZERO);

    assertThat(Summary.of(List.of(agreeing, other)))
        .hasToString(
            "leat: 1 of 2 interactions agree, 1 per second"
                + " (1.5 s states, 0.4 s calls, 0.1 s comparison)");
  }

  private Verifier verifier() {
    return Verifier.of(Provider.LEAT.document(), url());
  }

  private URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
  }

  private static HttpServer idle() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
