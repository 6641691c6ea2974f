package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.ContactIdentifierResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The example of docs/decisions/0004-calls-block.md. */
class ConcurrencyTest {
  private static final int CALLS = 200;

  @Test
  void servesManyCallersAtOnceAsFutures() throws Exception {
    try (WireServer server = WireServer.start()) {
      server.replies(
          reply(
              200,
              "application/json",
              "{\"data\":{\"name\":null,\"value\":\"x\",\"active\":true}}"));
      LeatClient leat = LeatClient.builder().baseUrl(server.url()).token("t").build();
      ExecutorService calls = executor();

      List<CompletableFuture<ContactIdentifierResponse>> cards =
          IntStream.range(0, CALLS)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> leat.contactIdentifiers().findContactIdentifier("x"), calls))
              .toList();

      assertThat(cards).allSatisfy(card -> assertThat(card.join().getData().getActive()).isTrue());
      assertThat(server.received()).hasSize(CALLS);
      calls.shutdown();
    }
  }

  /** Virtual threads where there are any: the test is compiled for Java 17. */
  private static ExecutorService executor() throws ReflectiveOperationException {
    return Runtime.version().feature() >= 21
        ? (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null)
        : Executors.newFixedThreadPool(32);
  }
}
