package io.contactkit.client.internal;

import feign.Response;
import io.contactkit.client.UnreadableAnswerException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bodies as JSON, and what is not JSON as a typed exception. Bytes all the way. */
final class JsonCodec {
  byte[] encode(Object body) {
    try {
      return Json.standard().write(body);
    } catch (IOException e) {
      throw new IllegalArgumentException("the body cannot be written as JSON", e);
    }
  }

  @Nullable Object decode(Operation operation, Response response) throws IOException {
    byte[] body = Bodies.bytes(response);
    if (operation.returnType() == void.class) {
      // an API may say more than documented; a page comes from something in between
      if (Bodies.describe(response).equalsIgnoreCase("text/html")) {
        throw unreadable(operation, response, body, Bodies.describe(response), null);
      }
      return null;
    }
    if (body.length == 0) {
      throw unreadable(operation, response, body, "empty", null);
    }
    Object value;
    try {
      value = Json.standard().read(Bodies.asUtf8(response, body), operation.returnType());
    } catch (IOException | RuntimeException e) {
      throw unreadable(operation, response, body, Bodies.describe(response), e);
    }
    if (value == null) {
      throw unreadable(operation, response, body, "null", null);
    }
    return value;
  }

  ErrorAnswer error(Operation operation, Response response) throws IOException {
    return new ErrorAnswer(
        operation.id(),
        response.status(),
        Bodies.headers(response),
        Bodies.readable(response, Bodies.bytes(response)),
        Bodies.describe(response),
        Json.standard());
  }

  private static UnreadableAnswerException unreadable(
      Operation operation, Response response, byte[] body, String what, @Nullable Throwable cause) {
    return new UnreadableAnswerException(
        operation.id(),
        response.status(),
        Bodies.text(body),
        operation.id()
            + " failed: HTTP "
            + response.status()
            + ", unreadable answer ("
            + what
            + ")",
        cause);
  }
}
