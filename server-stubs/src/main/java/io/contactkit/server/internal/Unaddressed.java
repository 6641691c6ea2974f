package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import org.springframework.http.HttpStatus;

/** What is said about a request so broken that nobody knows for which API it was. */
record Unaddressed(int status, String error) {

  static Answer of(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    String reason = known == null ? "" : known.getReasonPhrase();
    return Answer.of(status, new Unaddressed(status, reason));
  }
}
