package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled changes, applied to the kit's own documents. */
final class Bench {
  static final List<String> FILES = List.of("operations", "requests", "responses");

  private Bench() {}

  static List<LabelledChange> all() {
    return FILES.stream().flatMap(file -> of(file).stream()).toList();
  }

  /** Each change of a file, followed by its reversal. */
  static List<LabelledChange> of(String file) {
    List<LabelledChange> changes = new ArrayList<>();
    for (JsonNode entry : read(file)) {
      Provider provider =
          Provider.valueOf(entry.path("document").asString().toUpperCase(Locale.ROOT));
      JsonNode before = provider.document().tree();
      edits(entry.path("given")).forEach(edit -> edit.apply(before));
      JsonNode after = before.deepCopy();
      edits(entry.path("edit")).forEach(edit -> edit.apply(after));
      Document released = parse(provider, before);
      Document current = parse(provider, after);
      changes.add(change(entry, "is", "because", released, current));
      changes.add(change(entry, "undone", "because-undone", current, released));
    }
    return changes;
  }

  private static LabelledChange change(
      JsonNode entry, String key, String because, Document released, Document current) {
    JsonNode unless = entry.path("unless");
    String label = entry.path(key).asString();
    return new LabelledChange(
        entry.path("change").asString(),
        key.equals("undone"),
        released,
        current,
        Level.valueOf(label),
        Level.valueOf(unless.path(key).asString(label)),
        entry.path(because).asString(),
        unless.path("decision").asString(""));
  }

  private static List<Edit> edits(JsonNode instructions) {
    Stream<JsonNode> all =
        instructions.isObject() ? Stream.of(instructions) : instructions.valueStream();
    return all.map(Edit::new).toList();
  }

  private static Document parse(Provider provider, JsonNode tree) {
    return Document.parse(provider.fileName(), tree.toString());
  }

  private static JsonNode read(String file) {
    try (InputStream in = Bench.class.getResourceAsStream("/changes/" + file + ".yaml")) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Object entries = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      return JsonMapper.shared().valueToTree(entries == null ? Map.of() : entries);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
