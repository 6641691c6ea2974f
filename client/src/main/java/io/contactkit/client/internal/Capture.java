package io.contactkit.client.internal;

import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the last response of the calls that a thread makes meanwhile. */
public final class Capture {
  private static final ThreadLocal<@Nullable Capture> CURRENT = new ThreadLocal<>();

  private @Nullable Response response;

  public <T> T around(Supplier<T> call) {
    Capture outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return call.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  static void keep(Response response) {
    Capture current = CURRENT.get();
    if (current != null) {
      current.response = response;
    }
  }

  public int status() {
    return made().status();
  }

  public Map<String, List<String>> headers() {
    return Bodies.headers(made());
  }

  public byte[] body() {
    try {
      return Bodies.bytes(made());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response made() {
    if (response == null) {
      throw new IllegalStateException("no call was made on this thread");
    }
    return response;
  }
}
