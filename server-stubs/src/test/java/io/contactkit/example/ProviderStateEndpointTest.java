package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.jifeline.model.ContactPointRequest;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.server.state.ProviderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    classes = {ExampleServer.class, ProviderStateEndpointTest.RecordingStates.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "contactkit.server.states.secret=s3cret")
class ProviderStateEndpointTest {

  private static final UUID ID = UUID.fromString("160c0c4b-9966-4dc1-a916-8407eb10d74e");
  private static final String PATH = "/provider-states/jifeline";

  /** Writes down what it is asked for. */
  @Component
  static class RecordingStates implements JifelineStates {

    final List<String> calls = new ArrayList<>();

    @Override
    public void tearDown() {
      calls.add("tearDown");
    }

    @Override
    public void givenCustomer(UUID id) {
      calls.add("givenCustomer " + id);
    }

    @Override
    public void givenNoCustomer(UUID id) {
      throw new IllegalStateException("a secret");
    }

    @Override
    public void givenContactPoint(UUID id, ContactPointRequest content) {
      String email = String.valueOf(content.getEmailAddress().orElse(null));
      calls.add(String.join(" ", "givenContactPoint", content.getLabel(), email));
    }

    @Override
    public void givenNoContactPoint(UUID id) {}

    @Override
    public void givenNoContactPoints() {
      calls.add("givenNoContactPoints");
    }
  }

  @Autowired private RecordingStates states = new RecordingStates();
  private Loopback server = new Loopback(0);

  @BeforeEach
  void connect(@LocalServerPort int port) {
    server = new Loopback(port);
    states.calls.clear();
  }

  private Loopback.Reply post(String path, String json) {
    return server.json(
        "POST",
        path,
        json,
        "Content-Type",
        "application/json",
        "X-Provider-State-Secret",
        "s3cret");
  }

  @Test
  void aRecordedStateArrivesAsTheCallThatItWasRecordedFrom() {
    ProviderState state =
        ProviderState.of(
            JifelineStates.class,
            s -> s.givenContactPoint(ID, ID, null, "Support", null, "+31611111111"));
    assertThat(state.name()).isEqualTo("a contact point");

    String json =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "consumer",
                    "c",
                    "state",
                    state.name(),
                    "params",
                    state.params(),
                    "action",
                    "setup"));
    assertThat(post(PATH, json)).hasToString("200 application/json {}");
    assertThat(states.calls).containsExactly("givenContactPoint Support null");
  }

  @Test
  void parametersAreOptionalForStatesWithoutAny() {
    assertThat(post(PATH, "{\"state\":\"no contact points\"}").status()).isEqualTo(200);
    assertThat(states.calls).containsExactly("givenNoContactPoints");
  }

  @Test
  void tearingDownNeedsNoState() {
    assertThat(post(PATH, "{\"state\":\"a customer\",\"action\":\"teardown\"}").status())
        .isEqualTo(200);
    assertThat(states.calls).containsExactly("tearDown");
  }

  @Test
  void theEmptyStateAsksForNothing() {
    assertThat(post(PATH, "{\"state\":\"\",\"action\":\"setup\"}").status()).isEqualTo(200);
    assertThat(states.calls).isEmpty();
  }

  @Test
  void anUnknownStateIsRefusedWithTheKnownOnes() {
    assertThat(post(PATH, "{\"state\":\"a moon\"}"))
        .hasToString(
            "422 application/json {\"error\":\"unknown state 'a moon' of jifeline, known are"
                + " [a contact point, a customer, a location, contact points, no contact point,"
                + " no contact points, no customer]\"}");
    assertThat(post("/provider-states/leat", "{}"))
        .hasToString("404 application/json {\"error\":\"no provider 'leat', only [jifeline]\"}");
  }

  @Test
  void parametersMustBeTheStatesOwn() {
    assertThat(
            post(
                PATH,
                "{\"state\":\"a contact point\",\"params\":{\"id\":\"1\",\"moon\":1,\"label\":2}}"))
        .hasToString(
            "422 application/json {\"error\":\"state 'a contact point': customerId must be"
                + " present, id must be a UUID, label must be a string, moon is not a known"
                + " parameter, phoneNumber must be present\"}");
    assertThat(post(PATH, "{"))
        .hasToString("400 application/json {\"error\":\"the body is not JSON\"}");
  }

  @Test
  void nobodyChangesStatesWithoutTheSecret() {
    assertThat(server.json("POST", PATH, "{\"state\":\"no contact points\"}"))
        .hasToString(
            "403 application/json"
                + " {\"error\":\"the header X-Provider-State-Secret is missing or wrong\"}");
    assertThat(states.calls).isEmpty();
  }
}
