package io.contactkit.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Starting all over takes rows away from calls that have just found them. */
@SandboxTest
class ResetInUseTest {
  private static final int ROUNDS = 40;
  private static final String CONTACT = "123abc-def789-qwerty-34567";

  private final Map<String, IntFunction<Integer>> calls;

  ResetInUseTest(@LocalServerPort int port) {
    Api leat = Api.leat(port);
    Api capillary = Api.capillary(port);
    Api jifeline = Api.jifeline(port);
    Api console = Api.at(port, "/sandbox");
    String point =
        """
        {"customer_id": "160c0c4b-9966-4dc1-a916-8407eb10d74e", "email_address": null,
         "label": "Desk", "location_id": "46910cc3-ab41-4b80-b4a7-94dab9f1b795",
         "phone_number": "+31611111111"}
        """;
    String session = "{\"shop_uuid\": \"123123\", \"contact_uuid\": \"%s\"}".formatted(CONTACT);
    String identifier =
        "{\"contact_identifier_value\": \"free-%d\", \"contact_uuid\": \"" + CONTACT + "\"}";
    String subscribe = "/contact-subscriptions/" + CONTACT + "/subscribe";
    String type = "{\"subscription_type_uuid\": \"123123123\"}";
    String change = "/customers/382756026/changeIdentifier?source=INSTORE";
    String email = "{\"add\": [{\"type\": \"email\", \"value\": \"free-%d@example.com\"}]}";
    this.calls =
        Map.of(
            "reset", i -> console.exchange("POST", "/reset", null).statusCode(),
            "createContactPoint",
                i -> jifeline.post("/v2/customers/contact_points", point).status(),
            "createPortalSession", i -> leat.post("/portal-sessions", session).status(),
            "createContactIdentifier",
                i -> leat.post("/contact-identifiers", identifier.formatted(i)).status(),
            "subscribe", i -> leat.put(subscribe, type).status(),
            "changeCustomerIdentifier", i -> capillary.post(change, email.formatted(i)).status());
  }

  @Test
  void failsNobody() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(calls.size());
    try {
      List<Callable<TreeSet<String>>> work =
          calls.entrySet().stream()
              .<Callable<TreeSet<String>>>map(
                  call ->
                      () ->
                          new TreeSet<>(
                              IntStream.range(0, ROUNDS)
                                  .map(call.getValue()::apply)
                                  .mapToObj(status -> call.getKey() + " " + status)
                                  .toList()))
              .toList();
      TreeSet<String> answers = new TreeSet<>();
      for (Future<TreeSet<String>> each : callers.invokeAll(work)) {
        answers.addAll(each.get());
      }

      assertThat(answers)
          .contains("reset 204", "createContactPoint 201", "createContactIdentifier 200")
          .noneMatch(answer -> answer.contains(" 5"));
    } finally {
      callers.shutdownNow();
    }
  }
}
