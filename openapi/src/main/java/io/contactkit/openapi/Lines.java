package io.contactkit.openapi;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The line on which each member and each item of a text begins, by JSON pointer. */
final class Lines {
  private final Map<String, Integer> lines = new HashMap<>();

  private Lines() {}

  static Map<String, Integer> of(String text) {
    Lines lines = new Lines();
    if (SourceText.looksLikeJson(text)) {
      try (JsonParser parser = JsonMapper.shared().createParser(text)) {
        parser.nextToken();
        lines.json(parser, "", 1);
        return lines.lines;
      } catch (JacksonException e) {
        lines.lines.clear();
      }
    }
    Iterator<Event> events = YamlTree.events(text).iterator();
    while (events.hasNext()) {
      if (events.next() instanceof NodeEvent node) {
        lines.yaml(events, node, "", line(node));
        break;
      }
    }
    return lines.lines;
  }

  private void json(JsonParser parser, String pointer, int line) {
    lines.put(pointer, line);
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        int at = parser.currentTokenLocation().getLineNr();
        String member = pointer + "/" + escape(parser.currentName());
        parser.nextToken();
        json(parser, member, at);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        json(parser, pointer + "/" + i, parser.currentTokenLocation().getLineNr());
      }
    }
  }

  private void yaml(Iterator<Event> events, NodeEvent node, String pointer, int line) {
    lines.put(pointer, line);
    if (!(node instanceof CollectionStartEvent)) {
      return;
    }
    boolean list = node.getEventId() == Event.ID.SequenceStart;
    int index = 0;
    for (Event next = events.next(); next instanceof NodeEvent item; next = events.next()) {
      if (list) {
        yaml(events, item, pointer + "/" + index++, line(item));
        continue;
      }
      String key = item instanceof ScalarEvent scalar ? scalar.getValue() : aliasName(item);
      if (events.next() instanceof NodeEvent value) {
        yaml(events, value, pointer + "/" + escape(key), line(item));
      }
    }
  }

  private static String aliasName(NodeEvent event) {
    return event instanceof AliasEvent alias ? alias.getAlias().toString() : "";
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
