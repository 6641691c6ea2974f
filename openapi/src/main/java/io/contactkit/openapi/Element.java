package io.contactkit.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a document: its JSON pointer and what stands there. A place where nothing stands is an
 * element too ({@link #exists()} is false), so that a path can be walked without checks.
 *
 * <p>Immutable and thread-safe: {@link #node()} hands out a copy.
 */
public final class Element {
  private static final int LONGEST_REFERENCE_CHAIN = 20;

  // what any reference of OpenAPI 3.1 may have, and what says nothing about values
  private static final Set<String> BESIDE_REFERENCES =
      Set.of("$ref", "$comment", "$defs", "description", "summary");
  private static final int LONGEST_CHAIN = 100;

  private final JsonNode document;
  private final Known known;
  // A text, not a JsonPointer: appending to that copies its whole chain, and documents are large.
  private final String pointer;
  private final String name;
  private final JsonNode node;

  private Element(JsonNode document, Known known, String pointer, String name, JsonNode node) {
    this.document = document;
    this.known = known;
    this.pointer = pointer;
    this.name = name;
    this.node = node;
  }

  static Element root(JsonNode document) {
    return new Element(document, new Known(), "", "", document);
  }

  /** What was made of places of one document. */
  private record Known(Map<Class<?>, Map<String, Object>> byKind) {
    Known() {
      this(new ConcurrentHashMap<>());
    }
  }

  /**
   * What is made of this place the first time that anybody asks, and the same from then on: a
   * document does not change.
   */
  public <T> T once(Class<T> kind, Function<Element, T> made) {
    Map<String, Object> all = known.byKind.computeIfAbsent(kind, it -> new ConcurrentHashMap<>());
    Object there = all.get(pointer);
    if (there == null) {
      // not within the map, which making it may ask for other places
      T own = made.apply(this);
      there = all.putIfAbsent(pointer, own);
      return there == null ? own : kind.cast(there);
    }
    return kind.cast(there);
  }

  /** The JSON pointer from the document's root; empty for the root itself. */
  public String pointer() {
    return pointer;
  }

  /** The last segment of the pointer: a key or an index. */
  public String name() {
    return name;
  }

  /** A copy of what stands here; {@link #raw()} costs nothing. */
  public JsonNode node() {
    return node.deepCopy();
  }

  /** What stands here, not copied: to be read and never to be changed. */
  public JsonNode raw() {
    return node;
  }

  /** Whether the same JSON stands at both places, of this document or of two. */
  public boolean sameAs(Element other) {
    return node.equals(other.node);
  }

  public boolean exists() {
    return !node.isMissingNode();
  }

  public boolean isObject() {
    return node.isObject();
  }

  public boolean isArray() {
    return node.isArray();
  }

  public boolean has(String key) {
    return node.has(key);
  }

  public Element get(String key) {
    String segment =
        key.indexOf('~') < 0 && key.indexOf('/') < 0
            ? key
            : key.replace("~", "~0").replace("/", "~1");
    return new Element(document, known, pointer + "/" + segment, key, node.path(key));
  }

  /** Any place of the same document. */
  public Element at(String pointerFromRoot) {
    return at(JsonPointer.compile(pointerFromRoot));
  }

  private Element at(JsonPointer target) {
    JsonPointer last = target.last();
    String lastName = last == null ? "" : last.getMatchingProperty();
    return new Element(document, known, target.toString(), lastName, document.at(target));
  }

  /** The members of an object or the items of an array, in the document's order. */
  public List<Element> children() {
    List<Element> children = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        children.add(
            new Element(document, known, pointer + "/" + i, String.valueOf(i), node.get(i)));
      }
    } else {
      node.properties().forEach(member -> children.add(get(member.getKey())));
    }
    return children;
  }

  /** The string that stands here, empty for anything else. */
  public String text() {
    return node.isString() ? node.stringValue() : "";
  }

  /** The integer that stands here, {@code otherwise} for anything else. */
  public int integer(int otherwise) {
    return node.isInt() ? node.intValue() : otherwise;
  }

  public boolean isTrue() {
    return node.isBoolean() && node.booleanValue();
  }

  public String text(String key) {
    return get(key).text();
  }

  /** The target of a {@code $ref} that stands here. */
  public Optional<String> reference() {
    JsonNode reference = node.path("$ref");
    return reference.isString() ? Optional.of(reference.stringValue()) : Optional.empty();
  }

  /** What a {@code $ref} that stands here leads to in one step, if it stays in the document. */
  public Optional<Element> target() {
    return reference().flatMap(reference -> Fragment.pointer(document, reference)).map(this::at);
  }

  /**
   * As {@link #resolved()}, but no further than a schema of OpenAPI 3.1 that says more beside its
   * {@code $ref}, which counts there.
   */
  public Element resolvedSchema() {
    if (!document.path("openapi").asString("").startsWith("3.1")) {
      return resolved();
    }
    Element current = this;
    for (int i = 0; i < LONGEST_CHAIN && !current.saysMore(); i++) {
      Optional<Element> target = current.target();
      if (target.isEmpty()) {
        break;
      }
      current = target.get();
    }
    return current.saysMore() ? current : resolved();
  }

  private boolean saysMore() {
    return node.path("$ref").isString()
        && node.propertyStream().anyMatch(it -> !BESIDE_REFERENCES.contains(it.getKey()));
  }

  /**
   * This element, or what its {@code $ref} points at; an element that does not exist if the
   * reference leaves the document or goes round in circles.
   */
  public Element resolved() {
    Element current = this;
    for (int i = 0; i < LONGEST_REFERENCE_CHAIN; i++) {
      Optional<String> reference = current.reference();
      if (reference.isEmpty()) {
        return current;
      }
      Optional<Element> target = current.target();
      if (target.isEmpty()) {
        break;
      }
      current = target.get();
    }
    return new Element(document, known, pointer, name, MissingNode.getInstance());
  }

  @Override
  public String toString() {
    return pointer();
  }
}
