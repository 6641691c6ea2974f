package io.contactkit.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int WRITES_BEFORE_THE_KILL = 300;
  private static final String POINTS = "/v2/customers/contact_points";
  private static final String CHANGE = "/customers/382756026/changeIdentifier?source=INSTORE";
  private static final String PAIR =
      "{\"%s\": [{\"type\": \"cuid\", \"value\": \"a%d\"}, {\"type\": \"cuid\", \"value\": \"b%2$d\"}]}";

  private final AtomicInteger sent = new AtomicInteger();
  private final Queue<Integer> identifiers = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> pairs = new ConcurrentLinkedQueue<>();
  private final Queue<String> points = new ConcurrentLinkedQueue<>();

  @TempDir private Path directory;

  @Test
  void losesNothingThatWasAcknowledgedAndKeepsNothingHalfWritten() throws Exception {
    String[] database = TestDatabase.lasting(directory);
    ExecutorService writers = Executors.newFixedThreadPool(6);
    List<Future<?>> work = new ArrayList<>();
    try (SandboxProcess sandbox = start(database)) {
      List.<IntPredicate>of(
              number -> createIdentifier(sandbox, number),
              number -> addPair(sandbox, number),
              number -> createPoint(sandbox))
          .forEach(
              write ->
                  IntStream.range(0, 2).forEach(i -> work.add(writers.submit(() -> keep(write)))));
      while (acknowledged() < WRITES_BEFORE_THE_KILL && work.stream().noneMatch(Future::isDone)) {
        Thread.sleep(5);
      }
      sandbox.kill();
    } finally {
      writers.shutdown();
      assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
    for (Future<?> writer : work) {
      writer.get();
    }

    try (SandboxProcess sandbox = start(database)) {
      assertThat(identifiers).isNotEmpty().allMatch(number -> isLinked(sandbox, number));
      assertThat(points).isNotEmpty().allMatch(id -> isThere(sandbox, id));
      assertThat(pairs).isNotEmpty().allMatch(number -> isWhole(sandbox, number));
      List<Integer> unacknowledged =
          IntStream.rangeClosed(1, sent.get()).boxed().filter(n -> !pairs.contains(n)).toList();
      assertThat(unacknowledged).noneMatch(number -> isHalf(sandbox, number));
    }
  }

  private SandboxProcess start(String[] database) throws Exception {
    return SandboxProcess.start(directory.resolve("sandbox.log"), database);
  }

  private int acknowledged() {
    return Math.min(identifiers.size(), Math.min(pairs.size(), points.size())) * 3;
  }

  /** Until the sandbox is gone. */
  private void keep(IntPredicate write) {
    try {
      while (true) {
        assertThat(write.test(sent.incrementAndGet())).as("acknowledged").isTrue();
      }
    } catch (RuntimeException e) {
      assertThat(e).hasCauseInstanceOf(IOException.class);
    }
  }

  private boolean createIdentifier(SandboxProcess sandbox, int number) {
    String body =
        "{\"contact_identifier_value\": \"c%d\", \"contact_uuid\": \"123abc-def789-qwerty-34567\"}";
    boolean done =
        sandbox.leat().post("/contact-identifiers", body.formatted(number)).status() == 200;
    return done && identifiers.add(number);
  }

  private boolean addPair(SandboxProcess sandbox, int number) {
    boolean done = sandbox.capillary().post(CHANGE, PAIR.formatted("add", number)).status() == 200;
    return done && pairs.add(number);
  }

  private boolean createPoint(SandboxProcess sandbox) {
    Reply reply =
        sandbox
            .jifeline()
            .post(
                POINTS,
                """
                {"customer_id": "160c0c4b-9966-4dc1-a916-8407eb10d74e", "email_address": null,
                 "label": "Desk", "phone_number": ""}
                """);
    return reply.status() == 201 && points.add(reply.body().get("id").asString());
  }

  private static boolean isLinked(SandboxProcess sandbox, int number) {
    return sandbox
        .leat()
        .get("/contact-identifiers/find?contact_identifier_value=c" + number)
        .data()
        .at("/contact/uuid")
        .isString();
  }

  private static boolean isThere(SandboxProcess sandbox, String id) {
    return sandbox.jifeline().get(POINTS + "/" + id).status() == 200;
  }

  private static boolean isWhole(SandboxProcess sandbox, int number) {
    return sandbox.capillary().post(CHANGE, PAIR.formatted("remove", number)).status() == 200;
  }

  /** All or nothing: with one of the two there, adding both is refused, and so is removing both. */
  private static boolean isHalf(SandboxProcess sandbox, int number) {
    return !isWhole(sandbox, number)
        && sandbox.capillary().post(CHANGE, PAIR.formatted("add", number)).status() != 200;
  }
}
