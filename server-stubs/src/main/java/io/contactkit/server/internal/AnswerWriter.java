package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Puts an answer on the wire. */
public final class AnswerWriter {

  private AnswerWriter() {}

  /** Replaces whatever the response holds, unless it is on its way already. */
  public static void write(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    byte[] body = Json.MAPPER.writeValueAsBytes(answer.body());
    response.setContentType(mediaType(request, answer.mediaType()));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  // an error is answered even to a caller that accepts no form of it
  private static String mediaType(HttpServletRequest request, String preferred) {
    boolean onlyPlain =
        !accepts(request, MediaType.parseMediaType(preferred))
            && accepts(request, MediaType.APPLICATION_JSON);
    return onlyPlain ? MediaType.APPLICATION_JSON_VALUE : preferred;
  }

  /** Whether the caller can take an answer of this type. */
  static boolean accepts(HttpServletRequest request, MediaType type) {
    List<String> header = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
    try {
      List<MediaType> accepted = MediaType.parseMediaTypes(header);
      return accepted.isEmpty() || accepted.stream().anyMatch(a -> a.isCompatibleWith(type));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }
}
