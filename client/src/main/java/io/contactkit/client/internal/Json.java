package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Writes and reads the models; the one place that knows a Jackson line. */
interface Json {

  byte[] write(Object value) throws IOException;

  @Nullable Object read(byte[] json, Type type) throws IOException;
}
