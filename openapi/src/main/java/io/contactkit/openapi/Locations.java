package io.contactkit.openapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the lines of pointers; a file is read again when it is first asked for. */
final class Locations {
  private static final String OTHERS = "/" + Bundle.FILES + "/";

  private final String fileName;
  private final String text;
  private final Map<String, SourceText> others;
  private final Map<String, Map<String, Integer>> lines = new ConcurrentHashMap<>();

  Locations(String fileName, String text, Map<String, SourceText> others) {
    this.fileName = fileName;
    this.text = text;
    this.others = others;
  }

  Location of(String pointer) {
    if (pointer.startsWith(OTHERS)) {
      String rest = pointer.substring(OTHERS.length());
      int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
      String key = rest.substring(0, end).replace("~1", "/").replace("~0", "~");
      SourceText other = others.get(key);
      if (other != null) {
        return in(other.name(), other.text(), rest.substring(end));
      }
    }
    return in(fileName, text, pointer);
  }

  private Location in(String file, String source, String pointer) {
    Map<String, Integer> known = lines.computeIfAbsent(file, name -> Lines.of(source));
    // What an alias stands for has no line of its own below the alias.
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Integer line = known.get(at);
      if (line != null) {
        return new Location(file, pointer, line);
      }
      if (at.isEmpty() || at.lastIndexOf('/') < 0) {
        return new Location(file, pointer, 0);
      }
    }
  }
}
