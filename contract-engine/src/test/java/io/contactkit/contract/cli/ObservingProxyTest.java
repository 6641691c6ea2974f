package io.contactkit.contract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What passes an observer, and what it leaves behind. */
class ObservingProxyTest {
  private static final String ID = "6b1f0f7e-59a4-4a0d-9c3e-2f6b7a3d1c55";
  private static final String KEY = ThingsServer.KEY;

  @TempDir private Path directory;
  private ThingsServer things;

  @BeforeEach
  void start() throws IOException {
    things = ThingsServer.start(directory);
  }

  @AfterEach
  void stop() {
    things.close();
  }

  @Test
  void everythingPassesAsItIs() throws Exception {
    byte[] packed = gzip("{\"name\":\"packed\"}");
    HttpResponse<String>[] response = new HttpResponse[1];
    Command run =
        things.observed(
            List.of(),
            url ->
                response[0] =
                    things
                        .client()
                        .send(
                            HttpRequest.newBuilder(URI.create(url + "/things"))
                                .header("X-Api-Key", KEY)
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .header("X-Own", "1")
                                .POST(BodyPublishers.ofByteArray(packed))
                                .build(),
                            BodyHandlers.ofString()));

    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(response[0].statusCode()).isEqualTo(201);
    assertThat(response[0].headers().firstValue("X-Echo"))
        .hasValue("POST /api/things own=1 bytes=" + packed.length);
    assertThat(response[0].body()).isEqualTo("{\"name\": \"a\"}");
  }

  @Test
  void aBodyIsNotHeldUpUntilItIsWhole() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    boolean[] wasSeen = {false};
    things.serve(
        "/stream",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          out.write("first".getBytes(UTF_8));
          out.flush();
          wasSeen[0] = await(seen);
          out.write("second".getBytes(UTF_8));
          exchange.close();
        });
    String[] read = new String[2];
    things.observed(
        List.of(),
        url -> {
          InputStream in =
              things
                  .client()
                  .send(
                      HttpRequest.newBuilder(URI.create(url + "/stream")).build(),
                      BodyHandlers.ofInputStream())
                  .body();
          read[0] = new String(in.readNBytes(5), UTF_8);
          seen.countDown();
          read[1] = new String(in.readAllBytes(), UTF_8);
        });

    assertThat(read).containsExactly("first", "second");
    assertThat(wasSeen)
        .as("the client had the first part before there was a second")
        .containsExactly(true);
  }

  @Test
  void aFaultOfTheTargetIsPassedOn() throws Exception {
    // of a known length, and in chunks
    for (int length : List.of(1_000, 0)) {
      things.serve(
          "/things/broken" + length,
          exchange -> {
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("it breaks");
          });
      boolean[] failed = {false};
      things.observed(
          List.of(),
          url -> {
            try {
              things
                  .client()
                  .send(
                      HttpRequest.newBuilder(URI.create(url + "/things/broken" + length)).build(),
                      BodyHandlers.ofString());
            } catch (IOException e) {
              failed[0] = true;
            }
          });
      assertThat(failed[0]).as("length %d", length).isTrue();
    }

    things.close();
    int[] code = {0};
    Command run =
        things.observed(
            List.of(),
            url -> code[0] = things.send(url, "GET /things/" + ID, null, null, KEY).statusCode());
    assertThat(code[0]).isEqualTo(502);
    assertThat(run.out()).contains("--- getThing GET /things/" + ID + "\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aPactIsRecordedAndAgreesWithTheDocument() throws Exception {
    Path pact = directory.resolve("pacts/mine.json");
    things.answer(
        "{\"name\": \"a\", \"count\": 3, \"color\": \"red\", \"made\": \"2026-01-01T00:00:00Z\"}");
    Command run =
        things.observed(
            List.of("--record=" + pact, "--client=my-client"),
            url -> {
              things.send(url, "GET /things/" + ID, null, null, KEY);
              things.send(url, "GET /things/" + ID, null, null, KEY);
              things.send(url, "POST /things", "{\"name\":\"a\"}", "application/json", KEY);
              things.send(url, "POST /things", "{\"name\":7}", "application/json", KEY);
            });

    assertThat(run.err()).contains("recorded: 2 interactions in ");
    JsonNode written = JsonMapper.shared().readTree(Files.readString(pact));
    assertThat(written.path("consumer").path("name").stringValue()).isEqualTo("my-client");
    assertThat(
            written.path("interactions").get(0).path("response").path("matchingRules").toString())
        .contains("\"$.count\":{\"combine\":\"AND\",\"matchers\":[{\"match\":\"integer\"}]}")
        .contains("\"regex\":\"^(red|blue)$\"")
        .doesNotContain("$.name");
    assertThat(Files.readString(pact)).doesNotContain(KEY);
    Command compared =
        Command.run("compare", things.document().toString(), "--pact", pact.toString());
    assertThat(compared.out()).contains(": 0 errors");
  }

  @Test
  void thePageShowsWhatAClientHasShown() throws Exception {
    Path report = directory.resolve("report");
    things.observed(
        List.of("--report=" + report),
        url -> {
          things.send(url, "GET /things/" + ID, null, null, KEY);
          things.send(url, "POST /things", "{\"name\":7}", "application/json", KEY);
        });

    JsonNode provider =
        JsonMapper.shared()
            .readTree(Files.readString(report.resolve("report.json")))
            .path("providers")
            .get(0);
    assertThat(provider.path("interactions")).hasSize(2);
    assertThat(provider.path("obligations").valueStream())
        .anyMatch(
            it ->
                it.path("operation").stringValue().equals("getThing") && it.path("by").size() == 1);
    assertThat(provider.toString()).contains("integer found").doesNotContain(KEY);
  }

  @Test
  void aPactOfTheConfigurationDoesNotKeepItFromTheServer() throws Exception {
    Path file = directory.resolve("contract.yaml");
    Files.writeString(file, "pact: nowhere.json\n");
    Command run =
        things.observed(
            List.of("--config=" + file),
            url -> things.send(url, "GET /things/" + ID, null, null, KEY));

    assertThat(run.out()).startsWith("200 getThing GET /things/");
  }

  @Test
  void anAdminPathShowsAndEndsIt() throws Exception {
    String[] seen = new String[1];
    Command run =
        things.observed(
            List.of(),
            url -> {
              things.send(url, "GET /things/" + ID, null, null, KEY);
              Thread.sleep(300);
              seen[0] =
                  things
                      .client()
                      .send(
                          HttpRequest.newBuilder(URI.create(url + "/__contract")).build(),
                          BodyHandlers.ofString())
                      .body();
            });

    assertThat(JsonMapper.shared().readTree(seen[0]).path("exchanges").intValue()).isEqualTo(1);
    assertThat(run.out()).contains("1 exchanges");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
