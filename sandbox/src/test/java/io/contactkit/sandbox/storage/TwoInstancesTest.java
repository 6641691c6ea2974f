package io.contactkit.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxApplication;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesTest {
  private static final int CALLERS = 64;

  private final String[] database = TestDatabase.shared();
  private final List<ConfigurableApplicationContext> instances =
      IntStream.range(0, 2)
          .mapToObj(
              i ->
                  new SpringApplicationBuilder(SandboxApplication.class).run(withAnyPort(database)))
          .toList();

  @AfterAll
  void stop() {
    instances.forEach(ConfigurableApplicationContext::close);
  }

  @RepeatedTest(3)
  void createAnIdentifierOnce(RepetitionInfo round) throws Exception {
    String body =
        "{\"contact_identifier_value\": \"wanted-%d\"}".formatted(round.getCurrentRepetition());

    assertThat(statuses(caller -> leat(caller).post("/contact-identifiers", body).status()))
        .isEqualTo(Map.of(200, 1L, 400, CALLERS - 1L));
  }

  @RepeatedTest(3)
  void linkAnIdentifierOnce(RepetitionInfo round) throws Exception {
    String value = "free-" + round.getCurrentRepetition();
    leat(0).post("/contact-identifiers", "{\"contact_identifier_value\": \"" + value + "\"}");
    String body =
        "{\"contact_identifier_value\": \"%s\", \"contact_uuid\": \"123abc-def789-qwerty-34567\"}"
            .formatted(value);

    assertThat(statuses(caller -> leat(caller).put("/contact-identifiers/link", body).status()))
        .isEqualTo(Map.of(200, 1L, 400, CALLERS - 1L));
  }

  private Api leat(int caller) {
    String port =
        instances.get(caller % 2).getEnvironment().getRequiredProperty("local.server.port");
    return Api.leat(Integer.parseInt(port));
  }

  private static Map<Integer, Long> statuses(IntFunction<Integer> call) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, CALLERS)
              .<Callable<Integer>>mapToObj(caller -> () -> call.apply(caller))
              .toList();
      List<Future<Integer>> replies = callers.invokeAll(calls);
      return replies.stream()
          .map(TwoInstancesTest::get)
          .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    } finally {
      callers.shutdownNow();
    }
  }

  private static int get(Future<Integer> reply) {
    try {
      return reply.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String[] withAnyPort(String[] arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--server.port=0";
    return all;
  }
}
