package io.contactkit.example;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Real requests to a server on this machine, each on a connection of its own: a container may close
 * one after a request that it can't read, without saying so, and the next request would be lost.
 */
record Loopback(int port) {

  static final String LEAT = "/api/v3/oauth/clients";
  static final String CAPILLARY = "/v2/customers/1/changeIdentifier";
  static final String JIFELINE = "/v2/customers/contact_points";

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  record Reply(int status, HttpHeaders headers, String body) {

    String mediaType() {
      return headers.firstValue("Content-Type").orElse("");
    }

    @Override
    public String toString() {
      return status + " " + mediaType() + " " + body;
    }
  }

  Reply get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  Reply json(String method, String path, String body, String... headers) {
    return send(
        method,
        path,
        body.getBytes(StandardCharsets.UTF_8),
        headers.length == 0 ? new String[] {"Content-Type", "application/json"} : headers);
  }

  Reply send(String method, String path, byte @Nullable [] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .header("Connection", "close")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = exchange(request.build());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // A container that refuses a body unread closes while that still arrives, and its answer may be
  // lost on the way; what it answers is tested here, so it is asked once more.
  private static HttpResponse<String> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      if (!"HTTP/1.1 header parser received no bytes".equals(e.getMessage())) {
        throw e;
      }
      return CLIENT.send(request, BodyHandlers.ofString());
    }
  }

  /** Sends bytes as they are, which no client would; what comes back is the whole answer. */
  Reply raw(String head, byte @Nullable [] body) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body == null ? new byte[0] : body);
      return reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply reply(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    Map<String, List<String>> headers =
        parts[0]
            .lines()
            .skip(1)
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(h -> h[0], h -> List.of(h[1])));
    int status = Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 400".length()));
    return new Reply(status, HttpHeaders.of(headers, (name, value) -> true), parts[1]);
  }
}
