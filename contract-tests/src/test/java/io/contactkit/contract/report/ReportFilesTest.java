package io.contactkit.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFilesTest {
  @TempDir Path directory;

  @Test
  void pageNeedsNothingElse() throws IOException {
    String page = Files.readString(Reports.withOneFailure().writeTo(directory));

    assertThat(page).doesNotContainPattern("(?i)\\b(src|href)\\s*=\\s*[\"'](?!data:)");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void junitXmlNamesTheFailure() throws IOException {
    Reports.withOneFailure().writeTo(directory);

    assertThat(Files.readString(directory.resolve("junit.xml")))
        .contains("<testsuite name=\"leat server\"")
        .containsOnlyOnce("<failure")
        .contains("$.code: expected 60014 but was 60006")
        .contains("<testsuite name=\"jifeline coverage\" tests=\"1\" failures=\"0\">");
  }

  @Test
  void aSurvivorWithoutAReasonDisagrees() throws IOException {
    Report report = Reports.withASurvivor();
    report.writeTo(directory);

    assertThat(report.agrees()).isFalse();
    assertThat(Files.readString(directory.resolve("junit.xml")))
        .contains(
            "<testsuite name=\"strength\" tests=\"1\" failures=\"1\">",
            "leat linkContactIdentifier answers null: - 200 $.data.name");
    JsonNode json = JsonMapper.shared().readTree(directory.resolve("report.json").toFile());
    assertThat(json.at("/strength/counts/0").toString())
        .isEqualTo(
            "{\"side\":\"PROVIDER\",\"provider\":\"leat\",\"operation\":\"linkContactIdentifier\","
                + "\"kind\":\"answers null\",\"killed\":1,\"survived\":1,\"equivalent\":1}");
    assertThat(json.at("/strength/survivors/0/guard").asString())
        .isEqualTo("linkContactIdentifier: Linked to a contact");
  }

  @Test
  void jsonHoldsWhatThePageShows() throws IOException {
    Reports.withOneFailure().writeTo(directory);

    JsonNode json = JsonMapper.shared().readTree(directory.resolve("report.json").toFile());
    assertThat(json.path("agrees").asBoolean()).isFalse();
    assertThat(json.path("providers").size()).isEqualTo(3);
    assertThat(json.at("/providers/0/interactions/0/request/method").asString()).isEqualTo("GET");
    assertThat(json.at("/providers/0/obligations/0/by").size()).isPositive();
  }
}
