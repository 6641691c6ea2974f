package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation.Location;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Brings bodies into the form in which operations read them: unpacked if they are compressed, and
 * marked if they are a form or stand in the query, which real clients of some vendors send.
 */
final class BodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final transient Apis apis;

  BodyFilter(Apis apis) {
    this.apis = apis;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Apis.Api api =
        WITHOUT_BODY.contains(request.getMethod()) ? null : apis.find(request).orElse(null);
    if (api == null) {
      chain.doFilter(request, response);
      return;
    }
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.strip().equalsIgnoreCase("identity")) {
      chain.doFilter(marked(request, api.facts()), response);
    } else if (GZIP.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
      chain.doFilter(marked(new UnzippedRequest(request), api.facts()), response);
    } else {
      Answer refused = api.shape().refusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
      AnswerWriter.write(request, response, refused.with(HttpHeaders.ACCEPT_ENCODING, "gzip"));
    }
  }

  private static HttpServletRequest marked(HttpServletRequest request, ApiFacts facts) {
    MediaType type = type(request);
    boolean isForm =
        type != null && MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(type);
    Location location =
        !hasBody(request) && request.getQueryString() != null && facts.takesBodiesInQueries()
            ? Location.QUERY
            : isForm && facts.takesForms() ? Location.BODY : null;
    if (location == null) {
      return request;
    }
    new Form(location, facts).mark(request);
    return new FormRequest(
        request, isForm && type != null ? type : MediaType.APPLICATION_JSON, location);
  }

  static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static @Nullable MediaType type(HttpServletRequest request) {
    try {
      return request.getContentType() == null
          ? null
          : MediaType.parseMediaType(request.getContentType());
    } catch (InvalidMediaTypeException e) {
      return null;
    }
  }
}
