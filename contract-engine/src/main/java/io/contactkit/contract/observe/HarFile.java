package io.contactkit.contract.observe;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Traffic that a browser or a proxy has written into a HAR file.
 *
 * @param entries in the order of the file
 */
public record HarFile(List<Entry> entries) {

  /**
   * One of them.
   *
   * @param origin scheme, host and port of its address
   */
  public record Entry(String origin, Exchange exchange) {}

  public HarFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException with one clause if it cannot be read or is no HAR
   */
  public static HarFile read(Path file) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(Files.readString(file).replaceFirst("^\uFEFF", ""));
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read", e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is not JSON", e);
    }
    JsonNode list = root.path("log").path("entries");
    if (!list.isArray()) {
      throw new IllegalArgumentException(file + " is no HAR: it has no log.entries");
    }
    List<Entry> entries = new ArrayList<>();
    list.forEach(node -> entry(node).ifPresent(entries::add));
    return new HarFile(entries);
  }

  // What has no address of a server, such as data: or blob:, is no traffic.
  private static Optional<Entry> entry(JsonNode node) {
    JsonNode request = node.path("request");
    Address address = Address.of(request.path("url").asString(""));
    if (address == null) {
      return Optional.empty();
    }
    JsonNode response = node.path("response");
    return Optional.of(
        new Entry(
            address.origin(),
            new Exchange(
                request.path("method").asString("GET").toUpperCase(Locale.ROOT),
                address.path,
                address.query,
                new Exchange.Message(headers(request, false), sent(request), ""),
                Math.max(0, response.path("status").asInt(0)),
                new Exchange.Message(
                    headers(response, true), content(response), missing(response)))));
  }

  private record Address(String origin, String path, String query) {
    static @Nullable Address of(String url) {
      if (!url.matches("(?i)https?://[^/?#]+.*")) {
        return null;
      }
      int end = url.indexOf("://") + 3;
      int path = end;
      while (path < url.length() && "/?#".indexOf(url.charAt(path)) < 0) {
        path++;
      }
      String rest = url.substring(path).replaceFirst("#.*", "");
      int query = rest.indexOf('?');
      String own = query < 0 ? rest : rest.substring(0, query);
      return new Address(
          HarFile.origin(url.substring(0, path)),
          own.isEmpty() ? "/" : own,
          query < 0 ? "" : rest.substring(query + 1));
    }
  }

  /** An address up to its port, which is left out where the scheme says it. */
  static String origin(String url) {
    String lower = url.toLowerCase(Locale.ROOT).replaceFirst("//[^/@]*@", "//");
    try {
      URI uri = URI.create(lower);
      boolean isUsual =
          uri.getPort() < 0
              || uri.getPort() == 443 && lower.startsWith("https:")
              || uri.getPort() == 80 && lower.startsWith("http:");
      return uri.getScheme() + "://" + uri.getHost() + (isUsual ? "" : ":" + uri.getPort());
    } catch (IllegalArgumentException e) {
      return lower;
    }
  }

  // The body of a response stands there unpacked, whatever its header says.
  private static Map<String, List<String>> headers(JsonNode message, boolean isUnpacked) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (JsonNode header : message.path("headers")) {
      String name = header.path("name").asString("");
      boolean isLeftOut =
          name.isEmpty()
              || name.startsWith(":")
              || isUnpacked && name.equalsIgnoreCase("Content-Encoding");
      if (!isLeftOut) {
        headers
            .computeIfAbsent(name, it -> new ArrayList<>())
            .add(header.path("value").asString(""));
      }
    }
    return headers;
  }

  private static byte[] sent(JsonNode request) {
    JsonNode data = request.path("postData");
    if (data.path("text").isString() && !data.path("text").stringValue().isEmpty()) {
      return bytes(data.path("text").stringValue(), data.path("encoding").asString(""));
    }
    String form =
        StreamSupport.stream(data.path("params").spliterator(), false)
            .map(it -> encoded(it.path("name")) + "=" + encoded(it.path("value")))
            .collect(Collectors.joining("&"));
    return form.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] content(JsonNode response) {
    JsonNode content = response.path("content");
    return bytes(content.path("text").asString(""), content.path("encoding").asString(""));
  }

  // Some browsers say how long a body was and leave it out.
  private static String missing(JsonNode response) {
    JsonNode content = response.path("content");
    boolean isKept = content.path("text").isString() || content.path("size").asLong(0) <= 0;
    return isKept ? "" : "it is not in the file";
  }

  private static byte[] bytes(String text, String encoding) {
    try {
      return encoding.equalsIgnoreCase("base64")
          ? Base64.getMimeDecoder().decode(text)
          : text.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static String encoded(JsonNode text) {
    return URLEncoder.encode(text.asString(""), StandardCharsets.UTF_8);
  }
}
