package io.contactkit.client.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what can be read: a field or list item that does not fit the model is left out, and
 * everything around it is kept.
 *
 * <p>For errors only: half an error is worth more than none, half a result is a wrong result.
 */
final class LenientReader {
  // so that a hostile page cannot keep a call busy
  private static final int MOST_FAULTS = 100;
  private static final int MOST_BYTES = 64 * 1024;

  private final Json json;

  LenientReader(Json json) {
    this.json = json;
  }

  /** The body as this model, or null if it is not even JSON or nothing of it fits. */
  <T> @Nullable T read(byte[] body, Class<T> type) {
    Object tree = null;
    byte[] rest = body;
    try {
      int attempts = body.length > MOST_BYTES ? 1 : MOST_FAULTS;
      for (int i = 0; i < attempts; i++) {
        try {
          return type.cast(json.read(rest, type));
        } catch (IOException e) {
          if (tree == null) {
            tree = json.read(body, Object.class);
          }
          if (tree == null || !removed(tree, json.place(e))) {
            return null;
          }
          rest = json.write(tree);
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static boolean removed(Object tree, List<Object> place) {
    Object parent = tree;
    for (int i = 0; i < place.size(); i++) {
      boolean last = i == place.size() - 1;
      Object step = place.get(i);
      if (parent instanceof Map<?, ?> fields && fields.containsKey(step)) {
        parent = last ? fields.remove(step) : fields.get(step);
      } else if (parent instanceof List<?> items
          && step instanceof Integer index
          && index < items.size()) {
        parent = last ? items.remove(index.intValue()) : items.get(index);
      } else {
        return false;
      }
    }
    return !place.isEmpty();
  }
}
