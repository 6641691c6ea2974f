package io.contactkit.client.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Writes and reads the models; the one place that knows a Jackson line. */
interface Json {

  byte[] write(Object value) throws IOException;

  @Nullable Object read(byte[] json, Type type) throws IOException;

  /** Where reading failed: field names and list indexes from the outside in; empty if unknown. */
  List<Object> place(IOException failure);

  /** Makes ready for reading this type. */
  void prepare(Type type);

  static Json standard() {
    Json known = Standard.json;
    return known == null ? Standard.create() : known;
  }

  /** Begins to load Jackson while the caller loads something else. */
  static void loadAhead() {
    if (Standard.json == null) {
      Loading.start(Json::standard);
    }
  }

  /**
   * Begins to make ready for reading this type, while the caller waits for the answer; false if
   * that has been done before.
   */
  static boolean prepareAhead(Type type) {
    boolean first = !Standard.BEGUN.contains(type) && Standard.BEGUN.add(type);
    if (first) {
      Loading.start(() -> standard().prepare(type));
    }
    return first;
  }

  /** One for the process: a mapper is costly to make and thread-safe. */
  final class Standard {
    private static final Set<Type> BEGUN = ConcurrentHashMap.newKeySet();
    private static volatile @Nullable Json json;

    private Standard() {}

    private static synchronized Json create() {
      Json known = json;
      if (known == null) {
        known = JacksonLine.standard().create();
        json = known;
      }
      return known;
    }
  }
}
