package io.contactkit.openapi;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts all files of a document into one tree: the others stand below a reserved key of the root,
 * and references to them become pointers into it, so that nobody else has to know about files.
 */
final class Bundle {
  static final String FILES = "x-contract-files";

  private final URI base;
  private final Sources sources;
  private final Map<String, SourceText> others = new LinkedHashMap<>();
  private final Map<URI, String> keys = new LinkedHashMap<>();
  private final Deque<URI> unread = new ArrayDeque<>();

  private Bundle(URI base, Sources sources) {
    this.base = base;
    this.sources = sources;
  }

  /** Reads what a document refers to, and what that refers to; the tree becomes one. */
  static Map<String, SourceText> into(SourceText main, URI base, Sources sources) {
    Bundle bundle = new Bundle(base, sources);
    bundle.keys.put(base, "");
    bundle.rewrite(main.name(), base, "", main.tree());
    ObjectNode files = JsonNodeFactory.instance.objectNode();
    while (!bundle.unread.isEmpty()) {
      bundle.readNext(files);
    }
    if (!files.isEmpty()) {
      ((ObjectNode) main.tree()).set(FILES, files);
    }
    return bundle.others;
  }

  private void readNext(ObjectNode files) {
    URI address = unread.remove();
    String key = Objects.requireNonNull(keys.get(address));
    SourceText source = sources.read(name(address), address);
    others.put(key, source);
    rewrite(source.name(), address, "/" + FILES + "/" + escape(key), source.tree());
    files.set(key, source.tree());
  }

  private void rewrite(String name, URI file, String prefix, JsonNode tree) {
    new ReferenceRewriter(reference -> target(name, file, prefix, reference)).rewrite(tree);
  }

  private String target(String name, URI file, String prefix, String reference) {
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    if (address.isEmpty()) {
      return "#" + prefix + fragment(prefix, fragment);
    }
    URI target;
    try {
      target = file.resolve(address.replace(" ", "%20")).normalize();
    } catch (IllegalArgumentException e) {
      throw new DocumentException("%s refers to %s, which is no address.".formatted(name, address));
    }
    sources.permit(name, reference, base, target);
    String key = keys.get(target);
    if (key == null) {
      key = name(target);
      keys.put(target, key);
      unread.add(target);
    }
    String other = key.isEmpty() ? "" : "/" + FILES + "/" + escape(key);
    return "#" + other + fragment(other, fragment);
  }

  // An anchor is looked up when it is followed: it may stand in a file that is yet to be read.
  private static String fragment(String prefix, String fragment) {
    return fragment.isEmpty() || fragment.startsWith("/") || prefix.isEmpty()
        ? fragment
        : "/" + fragment;
  }

  /** How messages call a file: as seen from the folder of the document. */
  private String name(URI address) {
    String folder = base.resolve(".").toString();
    String full = address.toString();
    String relative = full;
    for (String up = ""; relative.equals(full) && up.length() < 60; up += "../") {
      if (full.startsWith(folder)) {
        relative = up + full.substring(folder.length());
      }
      String parent = URI.create(folder).resolve("..").toString();
      if (parent.length() >= folder.length() || parent.endsWith("///")) {
        break;
      }
      folder = parent;
    }
    return relative.replace("%20", " ");
  }

  private static String escape(String key) {
    String pointer = key.replace("~", "~0").replace("/", "~1");
    return pointer.replace("%", "%25").replace(" ", "%20");
  }
}
