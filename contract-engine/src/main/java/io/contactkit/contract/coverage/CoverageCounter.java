package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Counts what interactions show while they come in, and keeps a few of each obligation's.
 *
 * <p>Not thread-safe.
 */
public final class CoverageCounter {
  private final Document spec;
  private final int kept;
  // New ones for each document: they remember which of its schemas they have listed.
  private final List<Dimension> dimensions =
      List.of(
          new AnswersDimension(),
          new SecurityDimension(),
          new RequestDimension(),
          new RefusalDimension(),
          new ResponseDimension());
  private final Map<Obligation, List<RecordedInteraction>> shown = new LinkedHashMap<>();
  private int interactions;

  private CoverageCounter(Document spec, int kept) {
    this.spec = spec;
    this.kept = kept;
    for (Operation operation : spec.operations()) {
      if (Exemptions.reason(operation.element()).isEmpty()) {
        dimensions.stream()
            .flatMap(dimension -> dimension.demanded(spec, operation))
            .forEach(obligation -> shown.putIfAbsent(obligation, new ArrayList<>()));
      }
    }
  }

  /**
   * A counter for a document.
   *
   * @param kept how many interactions to keep for each obligation, at least one
   */
  public static CoverageCounter of(Document spec, int kept) {
    return new CoverageCounter(spec, kept);
  }

  /**
   * Counts an interaction, of which another form may be what is kept.
   *
   * @return whether it was kept
   */
  public boolean add(RecordedInteraction interaction, Supplier<RecordedInteraction> form) {
    interactions++;
    boolean[] isKept = {false};
    for (Answer answer : Answer.of(spec, List.of(interaction))) {
      dimensions.stream()
          .flatMap(dimension -> dimension.shown(spec, answer))
          .distinct()
          .flatMap(obligation -> Optional.ofNullable(shown.get(obligation)).stream())
          .filter(by -> by.size() < kept)
          .forEach(by -> isKept[0] |= by.add(form.get()));
    }
    return isKept[0];
  }

  /** What is shown so far. */
  public Coverage coverage() {
    Map<Obligation, List<RecordedInteraction>> copy = new LinkedHashMap<>();
    shown.forEach((obligation, by) -> copy.put(obligation, List.copyOf(by)));
    return new Coverage(spec, copy, interactions);
  }
}
