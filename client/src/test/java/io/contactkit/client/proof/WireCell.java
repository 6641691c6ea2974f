package io.contactkit.client.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case and what came of it: the requests that were seen, or what was thrown instead. */
record WireCell(WireCase of, List<RawRequest> sent, @Nullable RuntimeException thrown) {

  @Override
  public String toString() {
    return of.toString();
  }
}
