package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.Unanswered;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Records calls of the APIs. Of headers only those that say who calls, with the secret masked. */
final class RecordingFilter extends OncePerRequestFilter {
  private static final int LONGEST_BODY = 4096;
  private static final String MASK = "***";
  private static final Pattern SCHEME = Pattern.compile("^(\\w+ )?.*$", Pattern.DOTALL);
  private static final Map<String, Function<String, String>> MASKED =
      Map.of(
          "Authorization", value -> SCHEME.matcher(value).replaceFirst("$1" + MASK),
          "X-CAP-API-OAUTH-TOKEN", value -> MASK,
          "x-api-key", value -> MASK);

  private final RecentCalls calls;
  private final List<String> secretPaths;

  /**
   * @param secretPaths whose calls carry secrets in their bodies, and are not recorded
   */
  RecordingFilter(RecentCalls calls, List<String> secretPaths) {
    this.calls = calls;
    this.secretPaths = secretPaths;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return secretPaths.contains(request.getServletPath());
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
      Instant time = Instant.now();
      String method = request.getMethod();
      String path = request.getRequestURI();
      String query = request.getQueryString();
      int status = Unanswered.is(request) ? 0 : response.getStatus();
      Map<String, String> headers = headers(request);
      byte[] body = request.getContentAsByteArray();
      byte[] answer = response.copied();
      // texts are made when somebody looks, which is for few of all calls
      calls.add(
          number ->
              new RecordedCall(
                  number,
                  time.truncatedTo(ChronoUnit.MILLIS).toString(),
                  method,
                  query == null ? path : path + "?" + query,
                  status,
                  millis,
                  headers,
                  text(body),
                  text(answer)));
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
