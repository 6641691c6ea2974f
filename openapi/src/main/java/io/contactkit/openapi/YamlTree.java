package io.contactkit.openapi;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML 1.2 into a JSON tree, from events: a document of many megabytes is in memory once.
 * Jackson's own YAML reader does not expand anchors.
 */
final class YamlTree {
  private static final int DEEPEST = 500;
  // Some hundred bytes of aliases can stand for more nodes than any memory holds.
  private static final long MOST_NODES_BY_ALIAS = 2_000_000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private final Iterator<Event> events;
  private final ScalarResolver resolver = SETTINGS.getSchema().getScalarResolver();
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private long nodes;
  private long nodesByAlias;

  private record Anchored(JsonNode node, long size) {}

  private YamlTree(String yaml) {
    this.events = events(yaml).iterator();
  }

  static Iterable<Event> events(String yaml) {
    return new Parse(SETTINGS).parseString(yaml);
  }

  /** The first document of a text; null where there is none. */
  static JsonNode read(String yaml) {
    YamlTree tree = new YamlTree(yaml);
    while (tree.events.hasNext()) {
      Event event = tree.events.next();
      if (event instanceof NodeEvent node) {
        return tree.node(node, 0);
      }
    }
    return NODES.nullNode();
  }

  private JsonNode node(NodeEvent event, int depth) {
    if (depth > DEEPEST) {
      throw unreadable("nests deeper than %d levels".formatted(DEEPEST), event);
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    long before = nodes++;
    JsonNode node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar);
    } else if (event.getEventId() == Event.ID.SequenceStart) {
      node = sequence(depth);
    } else {
      node = mapping((CollectionStartEvent) event, depth);
    }
    event.getAnchor().ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before)));
    return node;
  }

  private JsonNode alias(AliasEvent alias) {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw unreadable("found undefined alias " + alias.getAlias(), alias);
    }
    nodes += anchored.size;
    nodesByAlias += anchored.size;
    if (nodesByAlias > MOST_NODES_BY_ALIAS) {
      throw unreadable("its aliases stand for too much", alias);
    }
    return anchored.node;
  }

  private JsonNode sequence(int depth) {
    ArrayNode array = NODES.arrayNode();
    for (Event event = events.next(); event instanceof NodeEvent item; event = events.next()) {
      array.add(node(item, depth + 1));
    }
    return array;
  }

  private JsonNode mapping(CollectionStartEvent start, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Event event = events.next(); event instanceof NodeEvent key; event = events.next()) {
      String name = key(key, depth);
      if (object.has(name)) {
        throw unreadable("found duplicate key " + name, key);
      }
      if (events.next() instanceof NodeEvent value) {
        object.set(name, node(value, depth + 1));
      }
    }
    return object;
  }

  private String key(NodeEvent event, int depth) {
    if (event instanceof ScalarEvent scalar) {
      event.getAnchor().ifPresent(a -> anchors.put(a, new Anchored(scalar(scalar), 1)));
      return scalar.getValue();
    }
    JsonNode key = node(event, depth + 1);
    if (key.isContainer()) {
      throw unreadable("has a key that is not a text", event);
    }
    return key.asString();
  }

  private JsonNode scalar(ScalarEvent event) {
    String text = event.getValue();
    Tag tag =
        event
            .getTag()
            .map(Tag::new)
            .orElseGet(() -> resolver.resolve(text, event.getImplicit().canOmitTagInPlainScalar()));
    try {
      if (tag.equals(Tag.NULL)) {
        return NODES.nullNode();
      }
      if (tag.equals(Tag.BOOL)) {
        return NODES.booleanNode(Boolean.parseBoolean(text));
      }
      if (tag.equals(Tag.INT)) {
        return integer(new BigInteger(text));
      }
      if (tag.equals(Tag.FLOAT)) {
        return NODES.numberNode(Double.parseDouble(text));
      }
    } catch (NumberFormatException e) {
      return NODES.stringNode(text);
    }
    return NODES.stringNode(text);
  }

  private static JsonNode integer(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return NODES.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? NODES.numberNode(value.longValue())
        : NODES.numberNode(value);
  }

  private static UnreadableException unreadable(String reason, Event event) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new UnreadableException(line == 0 ? reason : "%s (line %d)".formatted(reason, line));
  }
}
