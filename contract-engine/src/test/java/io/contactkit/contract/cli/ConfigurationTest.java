package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationTest {
  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: '1'}
      security: []
      paths:
        /things:
          get:
            operationId: getThings
            responses:
              '200': {description: The things}
      components:
        schemas:
          Unused: {type: object}
      """;
  private static final String PACT =
      """
      {"consumer": {"name": "shop"}, "provider": {"name": "things"}, "interactions": [
        {"description": "things", "request": {"method": "GET", "path": "/things"},
         "response": {"status": 200}}]}
      """;

  private static final String ESC = "\u001B";

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("things.yaml"), DOCUMENT);
    Files.writeString(directory.resolve("things.pact.json"), PACT);
  }

  @Test
  void whatACommandNeedsMayStandInTheFile() throws IOException {
    configure(
        """
        document: things.yaml
        pact: [things.pact.json]
        severity: {lint/unused-component: off}
        compare: {format: json}
        """);

    assertThat(run("lint").out()).contains("0 errors, 0 warnings");
    assertThat(run("compare").out()).startsWith("{");
    assertThat(run("coverage").out()).contains("1 interactions");
  }

  @Test
  void whatIsGivenOnTheCommandLineComesFirst() throws IOException {
    configure("document: nowhere.yaml\npact: things.pact.json\nlint: {format: json}\n");

    assertThat(run("lint").err()).contains("nowhere.yaml");
    assertThat(run("lint", directory.resolve("things.yaml").toString(), "--format", "text").out())
        .contains("things.yaml: 0 errors");
  }

  @Test
  void theEnvironmentComesBeforeTheFile() throws IOException {
    configure("document: things.yaml\nformat: json\n");
    StringWriter out = new StringWriter();

    Main.run(
        Map.of("CONTRACT_LINT_FORMAT", "text"),
        new PrintWriter(out, true),
        new PrintWriter(out, true),
        "lint",
        "--config",
        directory.resolve("contract.yaml").toString());

    assertThat(out.toString()).contains("things.yaml: 0 errors").doesNotContain("{");
  }

  @Test
  void aFaultIsToldByFileLineAndKey() throws IOException {
    assertThat(fault("document: things.yaml\nsevrity: {}\n"))
        .endsWith("contract.yaml line 2: there is no key 'sevrity'; did you mean 'severity'?\n");
    assertThat(fault("sevrity:\n  lint/paths: off\n")).contains("contract.yaml line 1: there is");
    assertThat(fault("compare:\n  minimum: 3\n"))
        .contains("contract.yaml line 2: there is no key 'minimum'; did you mean '");
    assertThat(fault("follow-addresses: maybe\n"))
        .endsWith("contract.yaml line 1: 'follow-addresses' must be true or false.\n");
    assertThat(fault("verify: {timeout: long}\n"))
        .endsWith("contract.yaml line 1: 'timeout' must be an integer.\n");
    assertThat(fault("document: {a: b}\n")).contains("contract.yaml line 1: 'document' takes ");
    assertThat(fault("- a\n")).endsWith("contract.yaml line 1: must be a map.\n");
    assertThat(fault("a: b\na: c\n")).contains("contract.yaml").contains("a");
    assertThat(fault("a: [\n")).contains("contract.yaml is not YAML");
    assertThat(Command.run("lint", "--config", "nowhere.yaml").err())
        .isEqualTo("--config nowhere.yaml cannot be read.\n");
  }

  @Test
  void theSchemaKnowsWhatTheFileMayHold() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Command.run("config", "--schema").out(), InputFormat.JSON);

    assertThat(
            schema.validate(
                "{document: a.yaml, pact: [b], severity: {lint/paths: off}, verify: {timeout: 3}}",
                InputFormat.YAML))
        .isEmpty();
    assertThat(schema.validate("{documant: a.yaml}", InputFormat.YAML)).hasSize(1);
    assertThat(schema.validate("{verify: {timeout: long}}", InputFormat.YAML)).hasSize(1);
    assertThat(schema.validate("{severity: {lint/paths: loud}}", InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void anIdThatNoCheckHasIsRefusedWithTheNearest() {
    String document = directory.resolve("things.yaml").toString();

    assertThat(Command.run("lint", document, "--severity", "compare/matcher-too-lose=off").err())
        .isEqualTo(
            "--severity names 'compare/matcher-too-lose', which no check has; did you mean"
                + " 'compare/matcher-too-loose'?\n");
    assertThat(Command.run("rules").out())
        .contains("compare/matcher-too-loose", "coverage/enum-value", "lint/", "verify/status");
  }

  @Test
  void colorsAreForTextAlone() {
    String document = directory.resolve("things.yaml").toString();

    assertThat(Command.run("lint", document, "--color", "always").out()).contains("\u001B[33m");
    assertThat(Command.run("lint", document, "--color=always", "--format=json").out())
        .startsWith("{")
        .doesNotContain("\u001B");
    assertThat(Command.run("lint", document).out()).doesNotContain("\u001B");
    assertThat(Command.run("lint", document, "--color", "sometimes").exit()).isEqualTo(2);
  }

  @Test
  void aFormatForProgramsHasNoColorsWhereverItIsSet() throws IOException {
    configure("document: things.yaml\nformat: github\n");

    assertThat(run("lint", "--color", "always").out()).startsWith("::warning").doesNotContain(ESC);
    assertThat(
            run(Map.of("CONTRACT_LINT_FORMAT", "json"), "lint", "--color", "always", document())
                .out())
        .startsWith("{")
        .doesNotContain(ESC);
  }

  @Test
  void noColorIsForWhoAsksForNone() {
    assertThat(Color.isOn(Optional.empty(), new String[] {"lint"}, Map.of(), true)).isTrue();
    assertThat(Color.isOn(Optional.empty(), new String[] {"lint"}, Map.of("NO_COLOR", "1"), true))
        .isFalse();
    assertThat(run(Map.of("NO_COLOR", "1"), "lint", document(), "--color=always").out())
        .contains(ESC);
  }

  @Test
  void theFileMayBeNamedBeforeTheCommand() throws IOException {
    configure("document: things.yaml\n");
    String file = directory.resolve("contract.yaml").toString();

    assertThat(Command.run("--config", file, "lint").out()).contains("things.yaml: 0 errors");
    assertThat(Command.run("--config=" + file, "lint").out()).contains("things.yaml: 0 errors");
    assertThat(Command.run("--color", "never", "--config", "nowhere.yaml", "lint").err())
        .isEqualTo("--config nowhere.yaml cannot be read.\n");
  }

  @Test
  void eachCheckIsListedWithItsSeverity() {
    assertThat(Command.run("rules").out())
        .containsPattern("lint/unused-component +warning +a component is used\n")
        .containsPattern("compare/matcher-too-loose +error +the pact has a matcher that a ")
        .containsPattern("coverage/enum-value +note +no interaction shows this ")
        .containsPattern("verify/status +error +the server answers with another status\n")
        .containsPattern("diff/request-property-required +error, warning +request property ");
    JsonNode rules = JsonMapper.shared().readTree(Command.run("rules", "--format", "json").out());
    assertThat(rules.valueStream())
        .hasSameSizeAs(CheckId.all())
        .allMatch(it -> it.path("severities").size() > 0 && it.path("meaning").isString());
  }

  @Test
  void anIdOfAChangeIsRefusedLikeAnyOther() throws IOException {
    Path exempt = directory.resolve("exempt.yaml");
    Files.writeString(exempt, "- id: lint/unused\n  reason: It is for later.\n");

    assertThat(Command.run("lint", document(), "--severity", "diff/operation-removd=off").err())
        .isEqualTo(
            "--severity names 'diff/operation-removd', which no check has; did you mean"
                + " 'diff/operation-removed'?\n");
    assertThat(Command.run("lint", document(), "--exempt", exempt.toString()).err())
        .startsWith(
            "--exempt %s names 'lint/unused', which no check has; did you".formatted(exempt));
  }

  private static Command run(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    int exit =
        Main.run(environment, new PrintWriter(out, true), new PrintWriter(out, true), arguments);
    return new Command(exit, out.toString(), "");
  }

  private String document() {
    return directory.resolve("things.yaml").toString();
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Command.run("--version").out()).matches("contract [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
  }

  private String fault(String yaml) throws IOException {
    configure(yaml);
    Command run = run("lint");
    assertThat(run.exit()).as(run.out()).isEqualTo(2);
    return run.err();
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(directory.resolve("contract.yaml"), yaml);
  }

  private Command run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--config";
    arguments[2] = directory.resolve("contract.yaml").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Command.run(arguments);
  }
}
