package io.contactkit.sandbox.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Records calls of the APIs. Of headers only those that say who calls, with the secret masked. */
final class RecordingFilter extends OncePerRequestFilter {
  private static final int LONGEST_BODY = 4096;
  private static final String MASK = "***";
  private static final Map<String, Function<String, String>> MASKED =
      Map.of(
          "Authorization", value -> value.replaceFirst("(?s)^(\\w+ )?.*$", "$1" + MASK),
          "X-CAP-API-OAUTH-TOKEN", value -> MASK,
          "x-api-key", value -> MASK);

  private final RecentCalls calls;

  RecordingFilter(RecentCalls calls) {
    this.calls = calls;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest original, HttpServletResponse originalResponse, FilterChain chain)
      throws IOException, ServletException {
    ContentCachingRequestWrapper request = new ContentCachingRequestWrapper(original, LONGEST_BODY);
    CopiedResponse response = new CopiedResponse(originalResponse, LONGEST_BODY);
    long begin = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      long millis = (System.nanoTime() - begin) / 1_000_000;
      String answer = text(response.copied());
      String path =
          request.getRequestURI()
              + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
      int status = response.getStatus();
      Map<String, String> headers = headers(request);
      String body = text(request.getContentAsByteArray());
      String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
      String method = request.getMethod();
      calls.add(
          number ->
              new RecordedCall(number, time, method, path, status, millis, headers, body, answer));
    }
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> headers = new TreeMap<>();
    MASKED.forEach(
        (name, mask) -> {
          String value = request.getHeader(name);
          if (value != null) {
            headers.put(name, Objects.requireNonNull(mask.apply(value)));
          }
        });
    return headers;
  }

  private static String text(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    return body.length < LONGEST_BODY ? text : text + " …";
  }
}
