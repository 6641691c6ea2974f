package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads the models; the one place that knows a Jackson line. */
interface Json {

  byte[] write(Object value) throws IOException;

  @Nullable Object read(byte[] json, Type type) throws IOException;

  /** Where reading failed: field names and list indexes from the outside in; empty if unknown. */
  List<Object> place(IOException failure);

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
