package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import io.contactkit.server.ErrorShape;
import io.contactkit.server.Refusal;
import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What an exception means, before any provider has worded it. */
record Failure(
    @Nullable Refusal refusal, List<Violation> violations, Collection<HttpMethod> allowed) {

  static final Failure UNEXPECTED = new Failure(Refusal.INTERNAL_ERROR);

  private static final Failure MISSING_BODY =
      new Failure(List.of(Violation.missing(Location.BODY, "", "must be present")));
  private static final Failure MALFORMED =
      new Failure(List.of(Violation.of(Location.PATH, "", "must be well-formed")));

  private Failure(Refusal refusal) {
    this(refusal, List.of(), List.of());
  }

  private Failure(List<Violation> violations) {
    this(null, violations, List.of());
  }

  static Failure of(Exception failure, HttpServletRequest request) {
    if (failure instanceof InvalidRequestException invalid) {
      return new Failure(invalid.violations());
    }
    if (failure instanceof HttpMessageNotReadableException) {
      return MISSING_BODY;
    }
    if (failure instanceof HttpMediaTypeNotSupportedException) {
      return BodyFilter.hasBody(request)
          ? new Failure(Refusal.UNSUPPORTED_MEDIA_TYPE)
          : MISSING_BODY;
    }
    if (failure instanceof HttpMediaTypeNotAcceptableException) {
      return new Failure(Refusal.NOT_ACCEPTABLE);
    }
    if (failure instanceof HttpRequestMethodNotSupportedException method) {
      return new Failure(Refusal.WRONG_METHOD, List.of(), allowed(method));
    }
    if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
      return new Failure(Refusal.UNKNOWN_PATH);
    }
    return failure instanceof ErrorResponse response
        ? of(response.getStatusCode().value())
        : UNEXPECTED;
  }

  /** What a status means that someone else has decided on. */
  static Failure of(int status) {
    return switch (status) {
      case 401 -> new Failure(Refusal.UNAUTHORIZED);
      case 403 -> new Failure(Refusal.FORBIDDEN);
      case 404 -> new Failure(Refusal.UNKNOWN_PATH);
      case 405 -> new Failure(Refusal.WRONG_METHOD);
      case 406 -> new Failure(Refusal.NOT_ACCEPTABLE);
      case 415 -> new Failure(Refusal.UNSUPPORTED_MEDIA_TYPE);
      case 429 -> new Failure(Refusal.TOO_MANY_REQUESTS);
      case 503 -> new Failure(Refusal.UNAVAILABLE);
      // a method or a version of HTTP that the container does not know
      case 501, 505 -> MALFORMED;
      default -> status < 500 ? MALFORMED : UNEXPECTED;
    };
  }

  Answer answer(ErrorShape shape) {
    if (refusal == null) {
      return shape.violations(violations);
    }
    Answer answer = shape.refusal(refusal);
    return allowed.isEmpty()
        ? answer
        : answer.with(HttpHeaders.ALLOW, StringUtils.collectionToDelimitedString(allowed, ", "));
  }

  private static Collection<HttpMethod> allowed(HttpRequestMethodNotSupportedException failure) {
    @Nullable Collection<HttpMethod> methods = failure.getSupportedHttpMethods();
    return methods == null ? List.of() : methods;
  }
}
