package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** Tries each keyword and matcher of the page, which says what came out. */
class CoveredTest {
  private static final Path CASES = Path.of("src/test/resources/covered");
  private static final Path PAGE = Path.of("../docs/what-is-covered.md");

  @TempDir private Path directory;
  private final SoftAssertions softly = new SoftAssertions();

  @Test
  void thePageSaysWhatIsCovered() throws IOException {
    String page = Files.readString(PAGE);
    String shown =
        replaced(
            replaced(replaced(page, "keywords", keywords()), "matchers", matchers()),
            "features",
            features());

    softly.assertAll();
    if (Boolean.getBoolean("contactkit.docs.update")) {
      Files.writeString(PAGE, shown);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(shown);
  }

  private List<String> keywords() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| keyword | OpenAPI | in a body | when it changes |");
    rows.add("|---|---|---|---|");
    for (Map<?, ?> it : cases("schemas.yaml")) {
      List<?> versions = (List<?>) value(it, "openapi");
      List<String> changes = new ArrayList<>();
      for (Object version : versions) {
        String document = document("from.json", version, value(it, "schema"));
        String name = it.get("keyword") + " in " + version;
        softly
            .assertThat(compared(document, it.get("right"), null))
            .as("%s allows %s", name, it.get("right"))
            .doesNotContain("compare/response-body");
        softly
            .assertThat(compared(document, it.get("wrong"), null))
            .as("%s refuses %s", name, it.get("wrong"))
            .contains("error compare/");
        String changed = document("to.json", version, value(it, "changed"));
        Command diff = Command.run("diff", document, changed);
        softly.assertThat(diff.out()).as(name).doesNotContain(" 0 changes");
        if (it.get("wider") != null) {
          // a response that may be more is a surprise, one that may be less is not
          softly.assertThat(diff.exit()).as(name + "\n" + diff.out()).isEqualTo(1);
          Command back = Command.run("diff", changed, document);
          softly.assertThat(back.exit()).as(name + " back\n" + back.out()).isZero();
        }
        changes.add(
            diff.out().contains("no rule says") ? "breaking, for want of a rule" : "judged");
      }
      rows.add(
          "| %s | %s | judged | %s |"
              .formatted(
                  it.get("keyword"),
                  String.join(
                      ", ", versions.stream().map(v -> v.toString().substring(0, 3)).toList()),
                  String.join(", ", changes.stream().distinct().toList())));
    }
    return rows;
  }

  private List<String> matchers() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| matcher | what is compared with the schema |");
    rows.add("|---|---|");
    for (Map<?, ?> it : cases("matchers.yaml")) {
      Object rule = value(it, "rule");
      String name = "matcher " + it.get("matcher");
      String fits = compared(document("a.json", "3.0.3", value(it, "fits")), it.get("value"), rule);
      softly.assertThat(fits).as(name).doesNotContain("error compare/");
      boolean isNamed = fits.contains("compare/not-judged") || fits.contains("undecided");
      Object narrow = it.get("tooLoose");
      if (narrow != null && !isNamed) {
        softly
            .assertThat(compared(document("b.json", "3.0.3", narrow), it.get("value"), rule))
            .as(name)
            .containsAnyOf("compare/matcher-", "compare/not-judged");
      }
      String outcome = narrow == null ? "its example" : "all that it lets through";
      rows.add(
          "| %s | %s |"
              .formatted(it.get("matcher"), isNamed ? "nothing, and the output says so" : outcome));
    }
    return rows;
  }

  private List<String> features() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| feature | outcome |");
    rows.add("|---|---|");
    for (Map<?, ?> it : cases("documents.yaml")) {
      Map<String, Object> document =
          new TreeMap<>(
              Map.of(
                  "openapi", "3.0.3",
                  "info", Map.of("title", "v", "version", "1"),
                  "security", List.of()));
      for (String part : List.of("openapi", "servers", "components", "paths", "webhooks")) {
        if (it.get(part) != null) {
          document.put(part, value(it, part));
        }
      }
      Path file = directory.resolve("feature.json");
      write(file, document);
      String name = value(it, "feature").toString();
      String right = interaction(file.toString(), value(it, "right"));
      softly.assertThat(right).as(name).doesNotContain("error ");
      if (it.get("named") == null) {
        softly.assertThat(right).as(name).doesNotContain("not-judged", "not-covered");
        softly
            .assertThat(interaction(file.toString(), value(it, "wrong")))
            .as(name)
            .contains("error " + it.get("finds"));
      } else {
        softly.assertThat(right).as(name).contains(value(it, "named").toString());
      }
      rows.add(
          "| %s | %s |"
              .formatted(
                  name,
                  it.get("named") == null
                      ? "judged: `%s`".formatted(it.get("finds"))
                      : "not covered, and named: `%s`".formatted(it.get("named"))));
    }
    return rows;
  }

  private String interaction(String document, Object interaction) throws IOException {
    Map<String, Object> described = new TreeMap<>(Map.of("description", "v"));
    ((Map<?, ?>) interaction).forEach((key, value) -> described.put(key.toString(), value));
    return compared(document, described);
  }

  private String compared(String document, @Nullable Object value, @Nullable Object rule)
      throws IOException {
    Map<String, @Nullable Object> body = new TreeMap<>();
    body.put("v", value);
    Map<String, Object> response =
        new TreeMap<>(
            Map.of(
                "status",
                200,
                "headers",
                Map.of("Content-Type", "application/json"),
                "body",
                body));
    if (rule != null) {
      response.put(
          "matchingRules", Map.of("body", Map.of("$.v", Map.of("matchers", List.of(rule)))));
    }
    return compared(
        document,
        Map.of(
            "description",
            "v",
            "request",
            Map.of("method", "GET", "path", "/v"),
            "response",
            response));
  }

  private String compared(String document, Map<String, Object> interaction) throws IOException {
    Path pact = directory.resolve("pact.json");
    write(
        pact,
        Map.of(
            "consumer", Map.of("name", "shop"),
            "provider", Map.of("name", "v"),
            "interactions", List.of(interaction),
            "metadata", Map.of("pactSpecification", Map.of("version", "3.0.0"))));
    Command run = Command.run("compare", document, "--pact", pact.toString());
    assertThat(run.exit()).as(run.err()).isLessThan(2);
    return run.out();
  }

  private String document(String file, Object version, Object schema) throws IOException {
    Object body =
        Map.of("type", "object", "required", List.of("v"), "properties", Map.of("v", schema));
    Object response =
        Map.of("description", "v", "content", Map.of("application/json", Map.of("schema", body)));
    Path path = directory.resolve(file);
    write(
        path,
        Map.of(
            "openapi", version,
            "info", Map.of("title", "v", "version", "1"),
            "security", List.of(),
            "paths",
                Map.of(
                    "/v",
                    Map.of(
                        "get",
                        Map.of("operationId", "getV", "responses", Map.of("200", response))))));
    return path.toString();
  }

  private static void write(Path path, Object tree) throws IOException {
    Files.writeString(path, JsonMapper.shared().writeValueAsString(tree));
  }

  private static Object value(Map<?, ?> it, String key) {
    return Objects.requireNonNull(it.get(key), key);
  }

  private static List<Map<?, ?>> cases(String file) throws IOException {
    Object list =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(CASES.resolve(file)));
    return ((List<?>) list).stream().<Map<?, ?>>map(it -> (Map<?, ?>) it).toList();
  }

  private static String replaced(String page, String part, List<String> rows) {
    String start = "<!-- %s -->\n".formatted(part);
    int from = page.indexOf(start) + start.length();
    int to = page.indexOf("<!-- end -->", from);
    assertThat(to).as(part).isGreaterThan(from - 1);
    return page.substring(0, from) + String.join("\n", rows) + "\n" + page.substring(to);
  }
}
