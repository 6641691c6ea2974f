package io.contactkit.contract.impact;

import io.contactkit.openapi.change.Change;
import java.util.List;

/**
 * A breaking change and the interactions that meet it.
 *
 * @param breaks those that agree with the released document and not with the current one
 * @param relies those that agree with both and have the changed place in them, so that another
 *     answer, or another call like it, may fail
 */
public record Impact(Change change, List<Affected> breaks, List<Affected> relies) {

  public Impact {
    breaks = List.copyOf(breaks);
    relies = List.copyOf(relies);
  }
}
