package io.contactkit.client.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The models as JSON, for the kit's other modules: written and read as calls do it. */
public final class Models {
  private Models() {}

  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return type.cast(Objects.requireNonNull(Json.standard().read(json, type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
