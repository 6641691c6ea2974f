package io.contactkit.contract.verify;

import io.contactkit.contract.internal.ConnectionHeaders;
import io.contactkit.contract.internal.QueryText;
import io.contactkit.contract.pact.RecordedRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Sends recorded requests as they were recorded, credentials aside. */
final class Http {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  // what the JDK says when a connection ended before the first byte of an answer, however it ended
  private static final String UNANSWERED = "HTTP/1.1 header parser received no bytes";

  private static final Pattern NOT_IN_A_PATH =
      Pattern.compile("[^\\w\\-.~!$&'()*+,;=:@/%]|%(?![0-9A-Fa-f]{2})");

  private final Duration patience;
  private final HttpClient client;

  Http(Duration patience) {
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Answer send(
      URI baseUrl,
      RecordedRequest recorded,
      Map<String, String> credentials,
      Map<String, String> given)
      throws IOException {
    HttpRequest request;
    try {
      request = request(baseUrl, recorded, credentials, given);
    } catch (IllegalArgumentException e) {
      throw new IOException("the recorded request cannot be sent: " + e.getMessage(), e);
    }
    return send(request);
  }

  private HttpRequest request(
      URI baseUrl,
      RecordedRequest recorded,
      Map<String, String> credentials,
      Map<String, String> given) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url(baseUrl, recorded))
            .timeout(patience)
            .method(recorded.method().toUpperCase(Locale.ROOT), body(recorded));
    recorded
        .headers()
        .forEach(
            (name, values) -> {
              String value = String.join(", ", values);
              if (!ConnectionHeaders.contain(name)) {
                request.header(name, credentials.getOrDefault(value, value));
              }
            });
    given.forEach(request::setHeader);
    return request.build();
  }

  Answer post(URI url, Map<String, String> headers, JsonNode json) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(patience);
    request.header("Content-Type", "application/json");
    headers.forEach(request::setHeader);
    return send(request.POST(BodyPublishers.ofString(json.toString())).build());
  }

  private Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<byte[]> response = exchange(request);
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (ConnectException e) {
      throw new IOException("no connection to " + request.uri().resolve("/"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /**
   * A server may close a kept connection without having said so: when it was idle for long, or
   * after a request that it could not parse. What is sent at that moment is lost, and nobody's
   * mistake. The JDK's client sends again only what is safe to repeat; here the state was set for
   * this request, so any other is sent once more too, which takes a new connection.
   */
  private HttpResponse<byte[]> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      if (!UNANSWERED.equals(e.getMessage())) {
        throw e;
      }
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static URI url(URI baseUrl, RecordedRequest request) {
    String base = baseUrl.toString().replaceAll("/+$", "");
    String query = QueryText.of(request.query());
    return URI.create(base + path(request.path()) + (query.isEmpty() ? "" : "?" + query));
  }

  // A consumer may have recorded a path as people read it.
  private static String path(String recorded) {
    return NOT_IN_A_PATH.matcher(recorded).replaceAll(found -> QueryText.encoded(found.group()));
  }

  private static BodyPublisher body(RecordedRequest request) {
    return request
        .body()
        .map(body -> BodyPublishers.ofString(text(request, body)))
        .orElseGet(BodyPublishers::noBody);
  }

  // A body that is not JSON was recorded as a text.
  private static String text(RecordedRequest request, JsonNode body) {
    boolean isJson =
        request.header("Content-Type").stream()
            .allMatch(type -> type.toLowerCase(Locale.ROOT).contains("json"));
    return body.isString() && !isJson ? body.stringValue() : body.toString();
  }
}
