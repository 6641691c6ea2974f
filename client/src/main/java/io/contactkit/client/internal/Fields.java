package io.contactkit.client.internal;

import io.contactkit.client.MissingFieldException;
import org.jspecify.annotations.Nullable;

/** What the generated models need at run time. */
public final class Fields {
  private Fields() {}

  public static <T> T required(@Nullable T value, String model, String field) {
    if (value == null) {
      throw new MissingFieldException(model, field);
    }
    return value;
  }
}
