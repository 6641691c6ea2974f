package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What is judged of a request before its values are: media types, charset, encoding of the query.
 */
final class RequestHead {

  private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON);

  private RequestHead() {}

  // a mapping offers the media types of errors too, which must not be put on a success
  static void checkAccept(HttpServletRequest request, Method operation)
      throws HttpMediaTypeNotAcceptableException {
    Type answer =
        ((ParameterizedType) operation.getGenericReturnType()).getActualTypeArguments()[0];
    if (answer != Void.class) {
      request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.copyOf(JSON));
      if (!AnswerWriter.accepts(request, MediaType.APPLICATION_JSON)) {
        throw new HttpMediaTypeNotAcceptableException(JSON);
      }
    }
  }

  /** Whether the operation is one that is sent forms, and has its fields in one place. */
  static void checkForm(HttpServletRequest request, ApiFacts.Documented operation)
      throws HttpMediaTypeNotSupportedException {
    Form form = Form.of(request);
    if (form == null) {
      return;
    }
    if (form.location() == Location.BODY && !operation.takesForms()) {
      throw new HttpMediaTypeNotSupportedException(MediaType.APPLICATION_FORM_URLENCODED, JSON);
    }
    boolean isBodyExpected = !operation.mediaTypes().isEmpty();
    if (form.location() == Location.QUERY && isBodyExpected && !operation.bodyInQuery()) {
      throw new InvalidRequestException(
          List.of(Violation.missing(Location.BODY, "", "must be present")));
    }
  }

  static void checkCharset(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
    if (request.getContentType() != null) {
      MediaType type = MediaType.parseMediaType(request.getContentType());
      Charset charset = type.getCharset();
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        throw new HttpMediaTypeNotSupportedException(type, JSON);
      }
    }
  }

  // containers refuse broken escapes only when the first parameter is asked for, each with an
  // exception of its own
  static void checkQuery(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (RuntimeException e) {
      throw new InvalidRequestException(
          List.of(Violation.of(Location.QUERY, "", "must be percent-encoded UTF-8")));
    }
  }
}
