package io.contactkit.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies of answers: bounded, and UTF-8 whatever charset they came in. */
final class Bodies {
  static final int LIMIT = 8 * 1024 * 1024;
  private static final byte[] NOTHING = {};
  private static final int TEXT_LIMIT = 4096;
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");

  private Bodies() {}

  /** Reads a body of at most {@link #LIMIT} bytes. */
  static byte[] read(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new TooLargeException(Arrays.copyOf(body, TEXT_LIMIT));
    }
    return body;
  }

  /** Reads a body whose length is known, without a copy. */
  static byte[] read(InputStream in, long length) throws IOException {
    if (length > LIMIT) {
      throw new TooLargeException(in.readNBytes(TEXT_LIMIT));
    }
    byte[] body = new byte[(int) length];
    if (in.readNBytes(body, 0, body.length) < body.length) {
      throw new EOFException("the body ends too early");
    }
    return body;
  }

  static byte[] bytes(Response response) throws IOException {
    if (response.body() == null) {
      return NOTHING;
    }
    if (response.body() instanceof Buffered buffered) {
      return buffered.bytes();
    }
    try (InputStream in = response.body().asInputStream()) {
      return read(in);
    } catch (TooLargeException e) {
      throw e.of(response);
    }
  }

  /** The same response with its body in memory. */
  static Response buffered(Response response) throws IOException {
    return response.body() instanceof Buffered
        ? response
        : response.toBuilder().body(new Buffered(bytes(response))).build();
  }

  /** JSON is UTF-8; a body that says otherwise is read as it says. */
  static byte[] asUtf8(Response response, byte[] body) throws IOException {
    String contentType = contentType(response);
    if (contentType.indexOf(';') < 0) {
      return body;
    }
    Matcher matcher = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
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

  /** A body in memory that gives its bytes away without a copy. */
  record Buffered(byte[] bytes) implements Response.Body {

    @Override
    public Integer length() {
      return bytes.length;
    }

    @Override
    public boolean isRepeatable() {
      return true;
    }

    @Override
    public InputStream asInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader asReader(Charset charset) {
      return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() {}
  }

  /** The answer is larger than anyone would send; how it begins is known. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient byte[] beginning;
    private final transient @Nullable Response response;

    TooLargeException(byte[] beginning) {
      this(beginning, null);
    }

    private TooLargeException(byte[] beginning, @Nullable Response response) {
      super("the answer is larger than " + LIMIT + " bytes");
      this.beginning = beginning;
      this.response = response;
    }

    TooLargeException of(Response head) {
      return new TooLargeException(
          beginning, head.toBuilder().body(new Buffered(beginning)).build());
    }

    /** The response with the beginning of its body. */
    Response response() {
      return Objects.requireNonNull(response);
    }
  }
}
