package io.contactkit.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the sandbox's APIs, called as a client calls it. Immutable and thread-safe. */
public final class Api {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String baseUrl;
  private final List<String> headers;

  private Api(String baseUrl, List<String> headers) {
    this.baseUrl = baseUrl;
    this.headers = headers;
  }

  public static Api leat(int port) {
    return at(port, "/leat/api/v3/oauth/clients")
        .with("Authorization", "Bearer leat-sandbox-token");
  }

  public static Api capillary(int port) {
    return at(port, "/capillary/v2").with("X-CAP-API-OAUTH-TOKEN", "capillary-sandbox-token");
  }

  public static Api jifeline(int port) {
    return at(port, "/jifeline").with("Authorization", "Bearer jifeline-sandbox-token");
  }

  /** Without credentials. */
  public static Api at(int port, String basePath) {
    return new Api("http://localhost:" + port + basePath, List.of());
  }

  public Api with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Api(baseUrl, List.copyOf(more));
  }

  public Reply get(String path) {
    return send("GET", path, null);
  }

  public Reply post(String path, String body) {
    return send("POST", path, body);
  }

  public Reply put(String path, String body) {
    return send("PUT", path, body);
  }

  public Reply delete(String path) {
    return send("DELETE", path, null);
  }

  public Reply send(String method, String path, @Nullable String body) {
    HttpResponse<String> response = exchange(method, path, body);
    return Reply.of(response.statusCode(), response.body());
  }

  public HttpResponse<String> exchange(String method, String path, @Nullable String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path));
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    if (body != null && !headers.contains("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
