package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that keep to a document and clients that do not, seen from between them and a server. */
class ObserveTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /thing?kind=red                 |                      |                  | client: no such path: /thing
          PATCH /things                       |                      |                  | client: PATCH is not a method of /things, documented is [GET, POST]
          GET /things                         |                      |                  | client: query kind: required and not there
          GET /things?kind=green              |                      |                  | client: query kind: "green" does not have a value in the enumeration ["red", "blue"]
          GET /things?kind=red&limit=0        |                      |                  | client: query limit: "0" must have a minimum value of 1
          GET /things?kind=red&limit=ten      |                      |                  | client: query limit: "ten" string found, integer expected
          GET /things?kind=red&colour=1       |                      |                  | client: query colour: no such parameter
          GET /things?kind=red&kind=blue      |                      |                  | client: query kind: given 2 times
          GET /things?kind=red&owner=a+b@c.de |                      |                  | client: query owner: "a b@c.de" does not match the email pattern must be a valid RFC 5321 Mailbox
          GET /things/7                       |                      |                  | client: path id: "7" does not match the uuid pattern must be a valid RFC 4122 UUID
          GET /things?kind=red                | {"name": "a"}        | application/json | client: request body: none is documented
          POST /things                        |                      |                  | client: request body: required and not there
          POST /things                        | {"name": 5}          | application/json | client: request body /name: integer found, string expected; it is 5
          POST /things                        | {"name": null}       | application/json | client: request body /name: null found, string expected; it is null
          POST /things                        | {"name": ""}         | application/json | client: request body /name: must be at least 1 characters long; it is ""
          POST /things                        | {"count": 5}         | application/json | client: request body: required property 'name' not found
          POST /things                        | {"name": "a", "x": 1}| application/json | client: request body /x: no such property; it is 1
          POST /things                        | {"name": "a", "color": "green"} | application/json | client: request body /color: does not have a value in the enumeration ["red", "blue"]; it is "green"
          POST /things                        | {"name": "a", "count": "5"} | application/json | client: request body /count: string found, integer expected; it is "5"
          POST /things                        | {"name": "a", "made": "today"} | application/json | client: request body /made: does not match the date-time pattern must be a valid RFC 3339 date-time; it is "today"
          POST /things                        | {"name": "a"         | application/json | client: request body: is not JSON
          POST /things                        | {"name": "a"}        | text/plain       | client: request header Content-Type: text/plain, documented is application/json
          """)
  void whatAClientDoesWrongIsOneSentence(
      String call, @Nullable String body, @Nullable String type, String line) throws Exception {
    Command run = things.observed(List.of(), url -> things.send(url, call, body, type, KEY));

    assertThat(run.exit()).as(run.out()).isEqualTo(1);
    assertThat(run.out().lines().filter(it -> it.startsWith("  "))).containsExactly("  " + line);
    assertThat(run.out()).doesNotContain(KEY);
  }

  @Test
  void aCredentialThatIsMissingIsReportedWhateverTheServerSays() throws Exception {
    for (int code : List.of(200, 401)) {
      things.status(code);
      Command run =
          things.observed(
              List.of(),
              url ->
                  things.send(url, "POST /things", "{\"name\":\"a\"}", "application/json", null));

      assertThat(run.out())
          .contains("  client: security: carries no credential, documented is key\n");
    }
  }

  @Test
  void aWrongRequestStaysWrongWhenItIsRefused() throws Exception {
    things.status(400);
    Command run =
        things.observed(
            List.of(),
            url -> things.send(url, "POST /things", "{\"name\":5}", "application/json", KEY));

    assertThat(run.out())
        .startsWith(
            "400 createThing POST /things\n"
                + "  client: request body /name: integer found, string expected; it is 5\n\n");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void aRightRequestIsNotReported() throws Exception {
    List<String> right = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      right.add("GET /things?limit=" + i + "&kind=" + (i % 2 == 0 ? "red" : "blue"));
    }
    for (int i = 0; i < 50; i++) {
      right.add("GET /things/" + ID.substring(0, 34) + (10 + i));
      right.add("DELETE /things/" + ID.substring(0, 34) + (10 + i));
    }
    Command run =
        things.observed(
            List.of("--quiet"),
            url -> {
              for (String call : right) {
                things.send(url, call, null, null, KEY);
              }
              things.send(
                  url,
                  "POST /things",
                  "{\"name\":\"\u00e4\",\"note\":null,\"color\":\"red\"}",
                  "application/json; charset=utf-8",
                  KEY);
            });

    assertThat(run.out()).as(run.err()).startsWith("\noperation ");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsPattern("listThings +100 +0 +\\d+ of \\d+\n")
        .containsPattern("things.yaml: 201 exchanges, 4 of 4 operations called, \\d+ of \\d+ obl");
  }

  @Test
  void whatAServerDoesWrongIsReportedToo() throws Exception {
    things.answer("{\"name\": 7}");
    Command run =
        things.observed(List.of(), url -> things.send(url, "GET /things/" + ID, null, null, KEY));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "  server: response body /name: integer found, string expected; it is 7\n",
            "error observe/response-body: getThing: server: response body /name: integer found");
    things.status(418);
    assertThat(
            things
                .observed(List.of(), url -> things.send(url, "GET /things/" + ID, null, null, KEY))
                .out())
        .contains("  server: response status: 418, documented is [200]\n");
  }

  @Test
  void trafficThatABrowserRecordedIsJudgedToo() throws IOException {
    Path har = directory.resolve("traffic.har");
    Files.writeString(
        har,
        """
        {"log": {"version": "1.2", "entries": [
          {"request": {"method": "GET", "url": "https://cdn.example/app.js", "headers": []},
           "response": {"status": 200, "headers": [], "content": {"text": "x"}}},
          {"request": {"method": "GET", "url": "https://api.example/v1/things?kind=red#top",
             "headers": [{"name": ":authority", "value": "api.example"},
                         {"name": "x-api-key", "value": "%s"}]},
           "response": {"status": 200, "content": {"encoding": "base64",
               "text": "W3sibmFtZSI6ImEifV0=", "mimeType": "application/json"},
             "headers": [{"name": "content-type", "value": "application/json"},
                         {"name": "content-encoding", "value": "br"}]}},
          {"request": {"method": "POST", "url": "https://api.example/v1/things",
             "headers": [{"name": "Content-Type", "value": "application/json"}],
             "postData": {"mimeType": "application/json", "text": "{\\"name\\": 1}"}},
           "response": {"status": 302, "headers": [{"name": "Location", "value": "/x"}],
             "redirectURL": "/x", "content": {"size": 0}}}
        ]}}
        """
            .formatted(KEY));

    Command run =
        Command.run(
            "observe",
            things.document().toString(),
            "--har=" + har,
            "--target=https://api.example/v1");

    assertThat(run.out())
        .startsWith("200 listThings GET /things\n302 createThing POST /things\n")
        .contains(
            "  client: request body /name: integer found, string expected; it is 1\n",
            "  client: security: carries no credential, documented is key\n",
            "  server: response status: 302, documented is [201, 400, 401]\n",
            ", 1 of other addresses left out: 3 errors")
        .doesNotContain(KEY);
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void badOptionsAreRefusedInASentence() {
    String document = things.document().toString();

    assertThat(Command.run("observe", document).err())
        .isEqualTo("Give --target, or recorded traffic with --har or --pact.\n");
    assertThat(Command.run("observe", document, "--target=http://localhost:1", "--for=x").err())
        .isEqualTo("--for x is no time: 90s, 5m or 1h.\n");
    assertThat(Command.run("observe", document, "--target=x", "--listen=99999").err())
        .isEqualTo("--listen 99999 is not of the form [HOST:]PORT.\n");
    assertThat(Command.run("observe", document, "--har=" + document).err())
        .isEqualTo("--har %s is not JSON.\n".formatted(document));
    assertThat(Command.run("observe", document, "--target=http://localhost:1", "--for=1s").err())
        .contains("Nothing passed that could be judged.\n");
  }
}
