package io.contactkit.contract.observe;

import io.contactkit.contract.compare.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of exchanges that may come again: the same one is judged once. */
final class Judged {
  private static final int MOST_BYTES = 16 << 20;

  /**
   * A judgement.
   *
   * @param operationId empty where the document has no such operation
   */
  record Judgement(String operationId, List<Finding> findings) {}

  private final Map<ExchangeKey, Judgement> known = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  synchronized Optional<Judgement> of(ExchangeKey key) {
    return Optional.ofNullable(known.get(key));
  }

  /** Remembers one, and forgets those that did not come for the longest time. */
  synchronized void add(ExchangeKey key, Judgement judgement) {
    if (known.put(key, judgement) == null) {
      bytes += key.size();
    }
    var oldest = known.keySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
  }
}
