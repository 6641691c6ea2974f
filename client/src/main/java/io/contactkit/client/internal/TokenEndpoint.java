package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.Response;
import io.contactkit.client.AccessTokenException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a provider gives out access tokens, and in which shape. Thread-safe. */
public final class TokenEndpoint {
  private static final Duration LIFE_IF_UNSAID = Duration.ofMinutes(5);
  // the end of a longer life may be beyond what a clock can show
  private static final long LONGEST_LIFE = Duration.ofDays(365).toSeconds();

  private final URI url;
  private final byte[] body;
  private final String contentType;
  private final Shape shape;

  private TokenEndpoint(URI url, String body, String contentType, Shape shape) {
    this.url = url;
    this.body = body.getBytes(UTF_8);
    this.contentType = contentType;
    this.shape = shape;
  }

  /** The client credentials grant of OAuth 2.0. */
  public static TokenEndpoint oauth2(URI url, String clientId, String clientSecret) {
    String form =
        "grant_type=client_credentials&client_id="
            + URLEncoder.encode(clientId, UTF_8)
            + "&client_secret="
            + URLEncoder.encode(clientSecret, UTF_8);
    return new TokenEndpoint(
        url,
        form,
        "application/x-www-form-urlencoded",
        new Shape(null, "access_token", "expires_in"));
  }

  /** A JSON object with a key and a secret, answered with an envelope. */
  public static TokenEndpoint keyAndSecret(URI url, String key, String secret) {
    return new TokenEndpoint(
        url,
        "{\"key\":" + quoted(key) + ",\"secret\":" + quoted(secret) + "}",
        "application/json",
        new Shape("data", "accessToken", "ttlSeconds"));
  }

  /** A new token, for which the endpoint has this time. */
  Token fetch(Exchange exchange, long millis) {
    Call call = Call.current();
    Response response = exchange.send(request(), millis);
    if (response.status() < 200 || response.status() > 299) {
      throw failed(call, response, "", null);
    }
    try {
      Map<?, ?> answer = (Map<?, ?>) Json.standard().read(Bodies.bytes(response), Map.class);
      Map<?, ?> fields =
          shape.envelope() == null || answer == null
              ? answer
              : (Map<?, ?>) answer.get(shape.envelope());
      if (fields == null || !(fields.get(shape.token()) instanceof String token)) {
        throw failed(call, response, ", no token in the answer", null);
      }
      return new Token(
          Secret.checked(token, "token"),
          exchange.clock().instant(),
          life(fields.get(shape.life())));
    } catch (IOException e) {
      // the cause quotes what it cannot read, which may be the bare token
      throw failed(call, response, ", unreadable answer", null);
    } catch (ClassCastException | IllegalArgumentException e) {
      throw failed(call, response, ", unreadable answer", e);
    }
  }

  private Request request() {
    Map<String, Collection<String>> headers =
        Map.of(
            "Accept", List.of("application/json"),
            "Content-Type", List.of(contentType),
            "User-Agent", List.of(UserAgent.HEADER));
    return Request.create(Request.HttpMethod.POST, url.toString(), headers, body, UTF_8, null);
  }

  private static Duration life(@Nullable Object seconds) {
    if (seconds instanceof Number number) {
      return life(number.longValue());
    }
    return seconds instanceof String text ? life(Long.parseLong(text)) : LIFE_IF_UNSAID;
  }

  private static Duration life(long seconds) {
    return Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST_LIFE)));
  }

  private static AccessTokenException failed(
      Call call, Response response, String detail, @Nullable Throwable cause) {
    return new AccessTokenException(
        call.id(),
        response.status(),
        call.id() + " failed: no access token: HTTP " + response.status() + detail,
        cause);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c ->
                quoted.append(
                    c < 32 || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : (char) c + ""));
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return "TokenEndpoint[" + url.getHost() + "]";
  }

  private record Shape(@Nullable String envelope, String token, String life) {}
}
