package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Writes and reads the models; the one place that knows a Jackson line. */
interface Json {

  byte[] write(Object value) throws IOException;

  @Nullable Object read(byte[] json, Type type) throws IOException;

  static Json standard() {
    return Standard.JSON;
  }

  /** One for the process: a mapper is costly to make and thread-safe. */
  final class Standard {
    private static final Json JSON =
        JacksonLine.of(System.getProperty(JacksonLine.PROPERTY), Json.class.getClassLoader())
            .create();

    private Standard() {}
  }
}
