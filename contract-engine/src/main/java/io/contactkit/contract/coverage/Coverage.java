package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the interactions with a provider have to show, and which of them show it.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(document, pact.interactions());
 * coverage.missing().forEach(obligation -> System.out.println(obligation.gap()));
 * }</pre>
 *
 * <p>A place of a body belongs to an operation as far as two references down: the body's own
 * schema, and the schemas that its properties and items name. What lies deeper is shown once for
 * the document, by whichever operation leads there. Of a response, an operation has to show what
 * the examples show. So the obligations grow with the document and not with the paths through it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coverage {
  private final String provider;
  private final Map<Obligation, List<RecordedInteraction>> shown;
  private final List<Exemption> exemptions;
  private final int interactions;

  Coverage(Document spec, Map<Obligation, List<RecordedInteraction>> shown, int interactions) {
    this.provider = Names.provider(spec);
    this.shown = Collections.unmodifiableMap(shown);
    this.exemptions = exemptions(spec);
    this.interactions = interactions;
  }

  public static Coverage of(Document spec, List<RecordedInteraction> interactions) {
    CoverageCounter counter = CoverageCounter.of(spec, Integer.MAX_VALUE);
    interactions.forEach(interaction -> counter.add(interaction, () -> interaction));
    return counter.coverage();
  }

  /** The obligations in the document's order, each with the interactions that show it. */
  public Map<Obligation, List<RecordedInteraction>> shown() {
    return shown;
  }

  /** The obligations that no interaction shows. */
  public List<Obligation> missing() {
    return shown.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The part that is shown, in percent and rounded down to a tenth; 100 where nothing is due. */
  public double percent() {
    return percent(shown.size(), missing().size());
  }

  /**
   * The obligations of each operation, those that any operation can meet under the empty name; each
   * is mapped to whether it is met.
   */
  public Map<String, Map<Obligation, Boolean>> byOperation() {
    Map<String, Map<Obligation, Boolean>> operations = new LinkedHashMap<>();
    shown.forEach(
        (obligation, by) ->
            operations
                .computeIfAbsent(obligation.operationId(), id -> new LinkedHashMap<>())
                .put(obligation, !by.isEmpty()));
    return operations;
  }

  private static double percent(int all, int missing) {
    return all == 0 ? 100 : (all - missing) * 1000L / all / 10.0;
  }

  public List<Exemption> exemptions() {
    return exemptions;
  }

  /** One line for a log: {@code shop: 900 obligations, 200 interactions, 0 missing, 0 exempt}. */
  public String summary() {
    return "%s: %d obligations, %d interactions, %d missing, %d exempt"
        .formatted(provider, shown.size(), interactions, missing().size(), exemptions.size());
  }

  private static List<Exemption> exemptions(Document spec) {
    return spec.parts().stream()
        .flatMap(
            part ->
                Exemptions.reason(part.element()).stream()
                    .map(
                        reason ->
                            new Exemption(Names.provider(spec), part.element().pointer(), reason)))
        .toList();
  }
}
