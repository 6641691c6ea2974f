package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A contract with known weaknesses, and a server that keeps to its document. */
class MutateTest {
  @TempDir private Path directory;
  private BooksServer server;

  @BeforeEach
  void start() throws IOException {
    server = BooksServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void eachWeaknessIsNamedWithWhatWouldNoticeIt() {
    Command run = server.mutate();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("An interaction of getBook that expects 404 would notice:\n")
        .contains("An interaction of getBook without a credential that expects 401 would notice:\n")
        .contains(
            "An interaction of listBooks whose response depends on the query parameter author would"
                + " notice:\n  ignores a query parameter: - reads author from the query + ignores"
                + " author; \"a request for the books of an author\" does not\n")
        .contains(
            "An interaction of getBook that expects 200 with $.subtitle by its value or a strict"
                + " matcher would notice:\n  drops a property: - 200 $.subtitle: \"A novel\" + 200"
                + " no $.subtitle; \"a request for a book\" does not\n")
        .contains("An interaction of createBook that expects 409 with code 4090 would notice:\n")
        .doesNotContain("with $.title", "expects 201")
        .containsPattern("getBook +33 +21 +3\n")
        .containsPattern("drops a property +14 +2 +0\n")
        .endsWith(
            "books.yaml: 67.5 % of the mutants killed (108 of 160), 18 equivalent: 0 errors, 52"
                + " warnings, 0 notes\n");
  }

  @Test
  void anotherInteractionTakesItsSurvivorsAway() throws IOException {
    String more =
        """
        "interactions": [
          {"description": "a book that is not there", "providerStates": [
             {"name": "the library is empty"}],
           "request": {"method": "GET", "path": "/books/1",
             "headers": {"Authorization": ["Bearer reader-1"]}},
           "response": {"status": 404, "headers": {"Content-Type": ["application/json"]},
             "body": {"contentType": "application/json", "encoded": false,
               "content": {"code": 4040, "message": "Refused."}}},
           "type": "Synchronous/HTTP"},\
        """;
    Path stronger = directory.resolve("stronger.json");
    Files.writeString(
        stronger, Files.readString(Path.of(BooksServer.PACT)).replace("\"interactions\": [", more));

    assertThat(server.run(BooksServer.DOCUMENT, "--pact", stronger.toString()).out())
        .doesNotContain("that expects 404 would notice");
  }

  @Test
  void theSameMutantsMeetTheSameFateHoweverTheWorkIsShared() throws IOException {
    Path whole = directory.resolve("whole.json");
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Path part = directory.resolve("part-" + i);
      server.mutate("--sample=40", "--seed=7", "--shard=" + i + "/3", "--result=" + part);
      parts.add("--merge=" + part);
    }
    Command merged =
        Command.run(
            BooksServer.with(
                List.of("mutate", BooksServer.DOCUMENT, "--pact", BooksServer.PACT),
                parts.toArray(String[]::new)));
    Command once = server.mutate("--sample=40", "--seed=7", "--result=" + whole);
    Path first = directory.resolve("part-1");

    assertThat(merged.out()).isEqualTo(once.out()).contains("equivalent, a sample: ");
    assertThat(json(whole).path("outcomes")).hasSize(40);
    assertThat(merge(first, first).err()).isEqualTo("Part 1 of 3 is there twice.\n");
    assertThat(merge(first).err()).isEqualTo("Part 2 of 3 is there not at all.\n");
    assertThat(merge(first, whole).err())
        .startsWith("The parts are not of one run: document, pacts, sample and number of parts");
    assertThat(merge(Path.of(BooksServer.DOCUMENT)).err())
        .isEqualTo("--merge %s is no result of this command.\n".formatted(BooksServer.DOCUMENT));
  }

  @Test
  void theSameRunTwiceGivesTheSameBytes() throws IOException {
    Path one = directory.resolve("one.json");
    Path two = directory.resolve("two.json");
    Command first = server.mutate("--operation=createBook", "--result=" + one);
    Command second = server.mutate("--operation=createBook", "--result=" + two);

    assertThat(second.out()).isEqualTo(first.out());
    assertThat(Files.readString(two)).isEqualTo(Files.readString(one)).contains("KILLED");
  }

  @Test
  void anotherSeedChoosesOthers() throws IOException {
    Path one = directory.resolve("one.json");
    Path two = directory.resolve("two.json");
    server.mutate("--sample=10", "--operation=getBook", "--seed=1", "--result=" + one);
    server.mutate("--sample=10", "--operation=getBook", "--seed=2", "--result=" + two);

    assertThat(json(one).path("outcomes"))
        .hasSize(10)
        .allMatch(outcome -> outcome.path("operation").stringValue().equals("getBook"))
        .isNotEqualTo(json(two).path("outcomes"));
  }

  @Test
  void aPercentageMayBeAskedFor() {
    String ratchet = "--ratchet=" + directory.resolve("ratchet.json");

    Command low = server.mutate("--operation=getBook", "--minimum=90");
    assertThat(low.exit()).isEqualTo(1);
    assertThat(low.out())
        .contains("error mutate/minimum: 61.1 % of the mutants are killed, 90.0 % are asked for");
    assertThat(server.mutate("--operation=getBook", "--minimum=60").exit()).isZero();
    assertThat(server.mutate("--operation=createBook", ratchet).exit()).isZero();
    assertThat(server.mutate("--operation=getBook", ratchet).out())
        .contains("error mutate/ratchet: ");
  }

  @Test
  void workThatEndsEarlySaysWhatIsMissing() {
    server.slowDown(40);
    Command run = server.mutate("--limit=1");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsPattern(" equivalent, [1-9]\\d* not run: ");
    Command judged = server.mutate("--limit=1", "--minimum=1");
    assertThat(judged.exit()).isEqualTo(2);
    assertThat(judged.err())
        .containsPattern(
            "\\d+ of 178 mutants were not run, so that the percentage cannot be judged\\.\n$");
  }

  @Test
  void aServerThatIsWrongAnywayTellsNothing() throws IOException {
    try (BooksServer other = BooksServer.accepting("another")) {
      Command run =
          Command.run(
              "mutate",
              BooksServer.DOCUMENT,
              "--pact",
              BooksServer.PACT,
              "--url=" + other.url(),
              "--provider-states-url=" + other.states());

      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "The server disagrees with 4 of 4 interactions before anything is broken, so that"
                  + " nothing could be told from it; the first is: ")
          .endsWith("status: expected 409 but was 401\n");
    }
  }

  @Test
  void theServersCredentialsAreUsedAndNeverShown() throws IOException {
    Path result = directory.resolve("result.json");
    try (BooksServer other = BooksServer.accepting("s3cret-token")) {
      Command run =
          Command.run(
              "mutate",
              BooksServer.DOCUMENT,
              "--pact",
              BooksServer.PACT,
              "--url=" + other.url(),
              "--provider-states-url=" + other.states(),
              "--token=s3cret-token",
              "--operation=getBook",
              "--format=json",
              "--result=" + result);

      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).contains("\"killed\" : 33").doesNotContain("s3cret");
      assertThat(Files.readString(result)).contains("For ***").doesNotContain("s3cret");
    }
  }

  @Test
  void withoutAServerTheDocumentIsBroken() {
    Command run =
        Command.run("mutate", BooksServer.DOCUMENT, "--pact", BooksServer.PACT, "--jobs=2");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("removes an operation +3 +0 +0\n")
        .contains("removes a property: - /components/schemas/NewBook/properties/subtitle")
        .contains("books.yaml: 81.0 % of the mutants killed (192 of 237)");
  }

  @Test
  void jobsChangeNothingWhereStatesDoNotDisturbEachOther() throws IOException {
    Path one = directory.resolve("one.json");
    Path two = directory.resolve("two.json");
    Command.run("mutate", BooksServer.DOCUMENT, "--pact", BooksServer.PACT, "--result=" + one);
    Command.run(
        "mutate", BooksServer.DOCUMENT, "--pact", BooksServer.PACT, "--jobs=4", "--result=" + two);

    assertThat(json(two)).isEqualTo(json(one));
  }

  @Test
  void badOptionsAreRefusedInASentence() {
    assertThat(server.mutate("--shard=4/3").err())
        .isEqualTo("--shard 4/3: a part is one of 1/1, 1/2, 2/2, 1/3 and so on.\n");
    assertThat(server.mutate("--sample=0").err()).isEqualTo("--sample must be at least 1.\n");
    assertThat(server.mutate("--jobs=0").err())
        .isEqualTo("--jobs must be a number from 1 to 64.\n");
    assertThat(server.mutate("--limit=0").err()).isEqualTo("--limit must be at least 1 second.\n");
    assertThat(server.mutate("--operation=getBok").err())
        .startsWith("--operation getBok is no operation of ")
        .endsWith(", which has listBooks, createBook, getBook.\n");
    assertThat(server.mutate("--sample=0").exit()).isEqualTo(2);
  }

  private static Command merge(Path... parts) {
    return Command.run(
        BooksServer.with(
            List.of("mutate", BooksServer.DOCUMENT, "--pact", BooksServer.PACT),
            Stream.of(parts).map(part -> "--merge=" + part).toArray(String[]::new)));
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
