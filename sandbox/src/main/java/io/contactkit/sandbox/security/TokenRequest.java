package io.contactkit.sandbox.security;

import io.contactkit.server.Authorization;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a request for a token, sent as a form or as JSON. */
final class TokenRequest {
  private static final int MAX_BYTES = 16_384;

  private final JsonNode fields;

  private TokenRequest(JsonNode fields) {
    this.fields = fields;
  }

  /**
   * Reads a form, or JSON.
   *
   * @throws IllegalArgumentException with what is wrong with the body
   */
  static TokenRequest of(HttpServletRequest request) throws IOException {
    MediaType type = type(request);
    if (type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)) {
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                if (values.length > 1) {
                  throw new IllegalArgumentException(name + " must be given once");
                }
                fields.put(name, values[0]);
              });
      return new TokenRequest(fields);
    }
    return json(request);
  }

  /**
   * Reads JSON.
   *
   * @throws IllegalArgumentException with what is wrong with the body
   */
  static TokenRequest json(HttpServletRequest request) throws IOException {
    MediaType type = type(request);
    if (type == null || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
      throw new IllegalArgumentException("the body has no media type that is known here");
    }
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES);
    try {
      JsonNode json = JsonMapper.shared().readTree(bytes);
      if (json.isObject()) {
        return new TokenRequest(json);
      }
    } catch (JacksonException e) {
      // said below; the exception quotes the body, which holds a secret
    }
    throw new IllegalArgumentException("the body must be a JSON object");
  }

  /** A text, or a number as its digits: an id of a client can be one. */
  Optional<String> text(String field) {
    JsonNode value = fields.path(field);
    return value.isString() || value.isIntegralNumber()
        ? Optional.of(value.asString()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * The value of a field.
   *
   * @throws IllegalArgumentException if it is not there
   */
  String required(String field) {
    return text(field)
        .orElseThrow(() -> new IllegalArgumentException(field + " must be present as a text"));
  }

  boolean has(String field, String value) {
    return Authorization.same(text(field).orElse(""), value);
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
