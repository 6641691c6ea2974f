package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written of mutants, and which of them count. */
class MutateOutputTest {
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
  void junitHasTheScoreAndATestForEachOperator() {
    assertThat(server.mutate("--operation=getBook", "--format=junit").out())
        .contains("<property name=\"killed\" value=\"33\"/>")
        .contains(
            "<testcase classname=\"contract.mutate\" name=\"mutate/answers-null\"></testcase>")
        .contains("name=\"mutate/drops-a-property\"><system-out>", "failures=\"0\"");
  }

  @Test
  void thePageNamesTheSurvivors() throws IOException {
    server.mutate("--operation=listBooks", "--report=" + directory);

    assertThat(json(directory.resolve("report.json")).path("strength").path("survivors"))
        .anyMatch(
            it ->
                it.path("kind").stringValue().equals("ignores a query parameter")
                    && it.path("remedy")
                        .stringValue()
                        .equals(
                            "an interaction of listBooks whose response depends on the query"
                                + " parameter author"));
  }

  @Test
  void whatATeamHasAcceptedDoesNotCount() throws IOException {
    Path exempt = directory.resolve("exempt.yaml");
    Files.writeString(
        exempt,
        """
        - id: mutate/ignores-a-query-parameter
          reason: The list is short.
        - id: mutate/swaps-an-error-code
          reason: It was so once.
        """);

    Command run = server.mutate("--operation=listBooks", "--exempt=" + exempt);
    assertThat(run.out())
        .doesNotContain("ignores a query parameter")
        .contains("warning exempt/unused: ")
        .contains("the exemption of mutate/swaps-an-error-code applies to nothing any more");
    assertThat(
            server
                .mutate(
                    "--operation=listBooks", "--severity=mutate/ignores-a-query-parameter=error")
                .exit())
        .isEqualTo(1);
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
