package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks documents and pacts at random: whatever they hold, there is a finding or a sentence. */
class FuzzTest {
  private static final long SEED = 20_261_127;
  private static final int ROUNDS = 250;
  private static final Path FILES = Path.of("src/test/resources/own-api");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random = new Random(SEED);

  @TempDir private Path directory;

  @Test
  void endsWithAFindingOrASentenceWhateverTheDocumentHolds() throws IOException {
    JsonNode document = io.contactkit.openapi.Document.read(FILES.resolve("shop.yaml")).tree();
    String pact = FILES.resolve("web-shop.json").toString();
    String good = FILES.resolve("shop.yaml").toString();
    for (int round = 0; round < ROUNDS; round++) {
      String broken = write("document.json", mutated(document));
      check("lint", broken);
      check("compare", broken, "--pact", pact);
      check("coverage", broken, "--pact", pact);
      check("diff", good, broken, "--format", "json");
      check("diff", broken, good);
    }
  }

  @Test
  void endsWithAFindingOrASentenceWhateverThePactHolds() throws IOException {
    JsonNode pact = JsonMapper.shared().readTree(Files.readString(FILES.resolve("web-shop.json")));
    String document = FILES.resolve("shop.yaml").toString();
    for (int round = 0; round < ROUNDS; round++) {
      String broken = write("pact.json", mutated(pact));
      check("compare", document, "--pact", broken);
      check("coverage", document, "--pact", broken);
      check("diff", document, document, "--pact", broken);
    }
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes = new byte[300];
    random.nextBytes(bytes);
    Path file = Files.write(directory.resolve("bytes.yaml"), bytes);

    Command run = Command.run("lint", file.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip().lines()).hasSize(1);
  }

  private static void check(String... arguments) {
    Command run = Command.run(arguments);
    String output = run.out() + run.err();
    assertThat(output).as(String.join(" ", arguments)).isNotBlank();
    assertThat(output)
        .as(String.join(" ", arguments))
        .doesNotContain("\tat ", "java.lang.", "could not be judged: ");
    assertThat(run.exit()).isIn(0, 1, 2);
    if (run.exit() == 2) {
      assertThat(run.err().strip().lines()).hasSize(1);
    }
  }

  private String write(String name, JsonNode tree) throws IOException {
    return Files.writeString(directory.resolve(name), tree.toString()).toString();
  }

  private JsonNode mutated(JsonNode original) {
    JsonNode tree = original.deepCopy();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      List<JsonNode> containers = new ArrayList<>();
      collect(tree, containers);
      if (containers.isEmpty()) {
        return tree;
      }
      mutate(containers.get(random.nextInt(containers.size())));
    }
    return tree;
  }

  private void mutate(JsonNode container) {
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, anything());
        case 2 -> object.set(word(), anything());
        default -> object.set(word(), object.path(name).deepCopy());
      }
    } else if (container instanceof ArrayNode array) {
      if (!array.isEmpty() && random.nextBoolean()) {
        array.remove(random.nextInt(array.size()));
      } else {
        array.add(anything());
      }
    }
  }

  private String word() {
    List<String> words =
        List.of(
            "$ref",
            "type",
            "items",
            "allOf",
            "oneOf",
            "enum",
            "pattern",
            "schema",
            "content",
            "parameters",
            "matchingRules",
            "providerStates",
            "body",
            "status",
            "discriminator",
            "additionalProperties",
            "servers",
            "security",
            "nullable",
            "required",
            "default");
    return words.get(random.nextInt(words.size()));
  }

  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(random.nextInt());
      case 2 -> JSON.stringNode("#/components/schemas/Order");
      case 3 -> JSON.stringNode("[({");
      case 4 -> JSON.booleanNode(random.nextBoolean());
      case 5 -> JSON.arrayNode().add("a").add(JSON.objectNode());
      case 6 -> JSON.objectNode().put("$ref", "#/components/schemas/Order");
      case 7 -> JSON.objectNode().put("$ref", "#/nowhere").put("type", "strng");
      default -> JSON.numberNode(1.5e300);
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.valueStream().forEach(child -> collect(child, containers));
    }
  }
}
