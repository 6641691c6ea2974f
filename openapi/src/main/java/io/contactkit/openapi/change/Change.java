package io.contactkit.openapi.change;

import java.util.List;

/**
 * One difference between two documents.
 *
 * @param pointer of what was changed or added in the current document, of what was removed in the
 *     released one
 * @param what the difference in words
 * @param why the level is what it is
 * @param uses where it shows, one entry for each place of each operation; empty for text
 */
public record Change(
    Level level, String pointer, Side side, String what, String why, List<Use> uses) {

  public Change {
    uses = List.copyOf(uses);
  }

  /** What kind of change it is, for exemptions and reports: {@code diff/…}. */
  public String id() {
    return ChangeIds.of(this);
  }

  /** The operations concerned, each once. */
  public List<String> operations() {
    return uses.stream().map(Use::operationId).distinct().toList();
  }

  @Override
  public String toString() {
    return "%s: %s: %s; %s".formatted(pointer.isEmpty() ? "/" : pointer, level, what, why);
  }
}
