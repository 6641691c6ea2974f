package io.contactkit.contract.observe;

import io.contactkit.openapi.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A body as a value that a schema can be asked about.
 *
 * @param value empty where there is no body, or none that can be judged
 * @param fault what keeps it from being judged; empty where nothing does
 * @param isWrong whether the fault is the sender's
 */
record BodyReader(Optional<JsonNode> value, String fault, boolean isWrong) {
  // What unpacks to more than this is not unpacked further.
  private static final int MOST = 16 << 20;

  static BodyReader of(Exchange.Message message) {
    if (!message.fault().isEmpty()) {
      return unjudged(message.fault());
    }
    if (message.body().length == 0) {
      return new BodyReader(Optional.empty(), "", false);
    }
    byte[] bytes;
    try {
      bytes = unpacked(message);
    } catch (IOException e) {
      return unjudged("it cannot be unpacked: " + message.header("Content-Encoding"));
    }
    String type = message.header("Content-Type").toLowerCase(Locale.ROOT);
    JsonNode asText = text(new String(bytes, StandardCharsets.UTF_8));
    // Without a media type it is what it looks like.
    if (!type.isEmpty() && !Content.isJson(type.split(";", 2)[0].strip())) {
      return read(asText);
    }
    try {
      return read(JsonMapper.shared().readTree(bytes));
    } catch (JacksonException e) {
      return type.isEmpty()
          ? read(asText)
          : new BodyReader(Optional.of(asText), "is not JSON", true);
    }
  }

  private static BodyReader read(JsonNode value) {
    return new BodyReader(Optional.of(value), "", false);
  }

  private static BodyReader unjudged(String fault) {
    return new BodyReader(Optional.empty(), "not judged: " + fault, false);
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  private static byte[] unpacked(Exchange.Message message) throws IOException {
    String encoding = message.header("Content-Encoding").strip().toLowerCase(Locale.ROOT);
    InputStream packed = new ByteArrayInputStream(message.body());
    try (InputStream in =
        switch (encoding) {
          case "", "identity" -> packed;
          case "gzip", "x-gzip" -> new GZIPInputStream(packed);
          case "deflate" -> new InflaterInputStream(packed);
          default -> throw new IOException("unknown encoding");
        }) {
      byte[] bytes = in.readNBytes(MOST);
      if (in.read() >= 0) {
        throw new IOException("too long");
      }
      return bytes;
    }
  }
}
