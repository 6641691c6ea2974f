package io.contactkit.openapi;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The addresses that a list of servers allows. */
final class Servers {
  // Variables multiply; beyond this nobody looks a server up by its values.
  private static final int MOST = 200;

  private Servers() {}

  /** Those of the first owner that lists any: the operation, its path, the document. */
  static List<String> of(Element... owners) {
    for (Element owner : owners) {
      List<Element> servers = owner.get("servers").children();
      if (!servers.isEmpty()) {
        return servers.stream().flatMap(server -> urls(server).stream()).distinct().toList();
      }
    }
    return List.of();
  }

  static Set<String> basePaths(List<String> urls) {
    Set<String> paths = new LinkedHashSet<>();
    urls.forEach(url -> paths.add(path(url)));
    paths.add("");
    return paths;
  }

  private static List<String> urls(Element server) {
    List<String> urls = List.of(server.text("url"));
    for (Element variable : server.get("variables").children()) {
      Set<String> values = new LinkedHashSet<>();
      values.add(variable.get("default").raw().asString(""));
      variable.get("enum").children().forEach(value -> values.add(value.raw().asString("")));
      String name = "{" + variable.name() + "}";
      List<String> more = new ArrayList<>();
      for (String url : urls) {
        values.forEach(value -> more.add(url.replace(name, value)));
      }
      urls = more.stream().distinct().limit(MOST).toList();
    }
    return urls;
  }

  private static String path(String url) {
    String path;
    try {
      String raw = URI.create(url).getRawPath();
      path = raw == null ? "" : raw;
    } catch (IllegalArgumentException e) {
      // A variable that nobody declares is still in the address.
      path = url.replaceFirst("^[a-z][a-z0-9+.-]*://[^/]*", "");
    }
    String absolute = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    return absolute.replaceFirst("/+$", "");
  }
}
