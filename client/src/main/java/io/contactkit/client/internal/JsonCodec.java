package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.Decoder;
import feign.codec.EncodeException;
import feign.codec.Encoder;
import io.contactkit.client.UnreadableAnswerException;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Feign's view of {@link Json}: bodies stay bytes on the way in and out. */
final class JsonCodec implements Encoder, Decoder {
  private final Json json;

  JsonCodec(Json json) {
    this.json = json;
  }

  @Override
  public void encode(Object body, Type type, RequestTemplate template) {
    try {
      template.body(json.write(body), UTF_8);
    } catch (IOException e) {
      throw new EncodeException("the body cannot be written as JSON", e);
    }
  }

  @Override
  public @Nullable Object decode(Response response, Type type) throws IOException {
    byte[] body = Bodies.bytes(response);
    if (type == void.class) {
      // an API may say more than documented; a page comes from something in between
      if (Bodies.describe(response).equalsIgnoreCase("text/html")) {
        throw unreadable(response, body, Bodies.describe(response), null);
      }
      return null;
    }
    if (body.length == 0) {
      throw unreadable(response, body, "empty", null);
    }
    Object value;
    try {
      value = json.read(Bodies.asUtf8(response, body), type);
    } catch (IOException | RuntimeException e) {
      throw unreadable(response, body, Bodies.describe(response), e);
    }
    if (value == null) {
      throw unreadable(response, body, "null", null);
    }
    return value;
  }

  private static UnreadableAnswerException unreadable(
      Response response, byte[] body, String what, @Nullable Throwable cause) {
    String operation = Call.current().id();
    return new UnreadableAnswerException(
        operation,
        response.status(),
        Bodies.text(body),
        operation + " failed: HTTP " + response.status() + ", unreadable answer (" + what + ")",
        cause);
  }
}
