package io.contactkit.contract.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of the vendor's SDK for PHP, byte for byte as the release of May 2025 sends it.
 *
 * @param name what sets it apart from the others of its operation
 * @param target path and query below the host
 */
public record SdkRequest(
    String name, String method, URI target, String contentType, String accept, String body) {

  private static final String RESOURCE = "/leat-php-sdk/requests.jsonl";
  private static final String API = "/api/v3/oauth/clients";

  /** All requests, those to other parts of the vendor's API too. */
  public static List<SdkRequest> all() {
    try (InputStream in = Objects.requireNonNull(SdkRequest.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(JsonMapper.shared()::readTree).map(SdkRequest::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those to the operations of the document. */
  public static List<SdkRequest> ofDocument() {
    return all().stream().filter(request -> request.target.getPath().startsWith(API)).toList();
  }

  private static SdkRequest of(JsonNode line) {
    return new SdkRequest(
        line.path("name").asString(),
        line.path("m").asString(),
        URI.create(line.path("u").asString()),
        line.path("ct").asString(),
        line.path("accept").asString(),
        line.path("body").asString());
  }

  /** The same with another argument, as the SDK would send it. */
  SdkRequest with(String changedName, String argument, String changed) {
    return new SdkRequest(
        changedName,
        method,
        URI.create(target.toString().replace("=" + argument, "=" + changed)),
        contentType,
        accept,
        body);
  }

  /** The path below the address of the API. */
  String path() {
    return target.getRawPath().substring(API.length());
  }

  Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (target.getRawQuery() != null) {
      for (String pair : target.getRawQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  /** The same below another address. */
  public URI at(URI api) {
    return URI.create(api + target.toString().substring(API.length()));
  }

  @Override
  public String toString() {
    return method + " " + target + ": " + name;
  }
}
