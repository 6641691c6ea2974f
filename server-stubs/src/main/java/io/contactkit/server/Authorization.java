package io.contactkit.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request says about its caller. A header that is there twice says nothing. */
public final class Authorization {

  /** Where HTTP has credentials. */
  public static final String HEADER = "Authorization";

  private static final Pattern BEARER =
      Pattern.compile("Bearer ([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASIC =
      Pattern.compile("Basic ([A-Za-z0-9+/]+=*)", Pattern.CASE_INSENSITIVE);

  private Authorization() {}

  /** The bearer token. */
  public static Optional<String> bearer(HttpServletRequest request) {
    return header(request, HEADER).flatMap(value -> match(BEARER, value));
  }

  /** User and password, joined with a colon. */
  public static Optional<String> basic(HttpServletRequest request) {
    return header(request, HEADER)
        .flatMap(value -> match(BASIC, value))
        .flatMap(Authorization::decode);
  }

  /** The value of a header that is there once. */
  public static Optional<String> header(HttpServletRequest request, String name) {
    List<String> values = Collections.list(request.getHeaders(name));
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Takes the same time wherever the two differ. */
  public static boolean same(String given, String secret) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> match(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> decode(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
