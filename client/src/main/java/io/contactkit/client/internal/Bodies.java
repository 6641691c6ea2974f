package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies of answers: bounded, and UTF-8 whatever charset they came in. */
final class Bodies {
  static final int LIMIT = 8 * 1024 * 1024;
  private static final int TEXT_LIMIT = 4096;
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");

  private Bodies() {}

  /** Reads at most {@link #LIMIT} bytes, the body of this response. */
  static byte[] read(InputStream in, Response response) throws IOException {
    byte[] body = in.readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new TooLargeException(
          response.toBuilder().body(Arrays.copyOf(body, TEXT_LIMIT)).build());
    }
    return body;
  }

  static byte[] bytes(Response response) throws IOException {
    if (response.body() == null) {
      return new byte[0];
    }
    try (InputStream in = response.body().asInputStream()) {
      return read(in, response);
    }
  }

  /** JSON is UTF-8; a body that says otherwise is read as it says. */
  static byte[] asUtf8(Response response, byte[] body) throws IOException {
    Matcher matcher = CHARSET.matcher(contentType(response).toLowerCase(Locale.ROOT));
    if (!matcher.find() || matcher.group(1).equals("utf-8")) {
      return body;
    }
    try {
      return new String(body, Charset.forName(matcher.group(1))).getBytes(UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IOException("unknown charset", e);
    }
  }

  /** The same for a body that is shown whatever it is. */
  static byte[] readable(Response response, byte[] body) {
    try {
      return asUtf8(response, body);
    } catch (IOException e) {
      return body;
    }
  }

  /** The beginning of a body, for a person to look at. */
  static String text(byte[] body) {
    return new String(body, 0, Math.min(body.length, TEXT_LIMIT), UTF_8);
  }

  /** The media type, as it may stand in a message. */
  static String describe(Response response) {
    String type = contentType(response);
    int parameters = type.indexOf(';');
    String media = (parameters < 0 ? type : type.substring(0, parameters)).strip();
    return media.isEmpty() ? "no content type" : media;
  }

  /** The headers under names in any case. */
  static Map<String, List<String>> headers(Response response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(headers);
  }

  private static String contentType(Response response) {
    Collection<String> values = response.headers().getOrDefault("content-type", List.of());
    return values.isEmpty() ? "" : values.iterator().next();
  }

  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Response response;

    TooLargeException(Response response) {
      super("the answer is larger than " + LIMIT + " bytes");
      this.response = response;
    }

    /** The response with the beginning of its body. */
    Response response() {
      return response;
    }
  }
}
