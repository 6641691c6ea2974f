package io.contactkit.client.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer with an error status, as the provider's own reader gets it. */
public final class ErrorAnswer {
  private final String operation;
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private final String media;
  private final Json json;

  ErrorAnswer(
      String operation,
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      String media,
      Json json) {
    this.operation = operation;
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.media = media;
    this.json = json;
  }

  public String operation() {
    return operation;
  }

  public int status() {
    return status;
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The beginning of the body. */
  public String text() {
    return Bodies.text(body);
  }

  /** As much of the body as fits the provider's error model, or null if nothing does. */
  public <T> @Nullable T as(Class<T> type) {
    return new LenientReader(json).read(body, type);
  }

  /** What every message begins with. */
  public String summary() {
    return operation + " failed: HTTP " + status;
  }

  /** The message if the body is not the provider's. */
  public String unreadable() {
    return summary() + ", unreadable answer (" + (body.length == 0 ? "empty" : media) + ")";
  }
}
