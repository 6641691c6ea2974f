package io.contactkit.contract.impact;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.change.Change;
import io.contactkit.openapi.change.Judge;
import io.contactkit.openapi.change.Level;
import io.contactkit.openapi.change.Side;
import io.contactkit.openapi.change.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which interactions of which consumers a change of a document breaks.
 *
 * <pre>{@code
 * ContractImpact.of(released, current, List.of(PactFile.read(file)));
 * }</pre>
 */
public final class ContractImpact {
  // Of these a caller feels something when it leaves the value out.
  private static final Pattern ABOUT_ABSENCE = Pattern.compile(".*/(required(/\\d+)?|default)");

  private final Comparison released;
  private final Comparison current;
  private final Document document;

  private ContractImpact(Document released, Document current) {
    this.document = released;
    this.released = Comparison.strict(released);
    this.current = Comparison.strict(current);
  }

  /** What each breaking change does to the pacts, in the order of the changes. */
  public static List<Impact> of(Document released, Document current, List<PactFile> pacts) {
    return of(released, current, Judge.changes(released, current), pacts);
  }

  /** The same for changes that were judged before. */
  public static List<Impact> of(
      Document released, Document current, List<Change> changes, List<PactFile> pacts) {
    List<Change> breaking =
        changes.stream().filter(change -> change.level() == Level.BREAKING).toList();
    ContractImpact judge = new ContractImpact(released, current);
    List<Met> met =
        breaking.isEmpty()
            ? List.of()
            : pacts.stream().flatMap(pact -> judge.meet(pact).stream()).toList();
    return breaking.stream().map(change -> impact(change, met)).toList();
  }

  /** An interaction and what became of it. */
  private record Met(
      String consumer, RecordedInteraction interaction, String operationId, List<Finding> news) {}

  private List<Met> meet(PactFile pact) {
    List<Met> met = new ArrayList<>();
    for (RecordedInteraction interaction : pact.interactions()) {
      Optional<Operation> operation = Operations.of(document, interaction.request());
      if (operation.isPresent()) {
        Set<Finding> known = new HashSet<>(released.compare(interaction));
        List<Finding> news =
            current.compare(interaction).stream().filter(it -> !known.contains(it)).toList();
        met.add(new Met(pact.consumer(), interaction, operation.get().id(), news));
      }
    }
    return met;
  }

  private static Impact impact(Change change, List<Met> met) {
    List<Affected> breaks = new ArrayList<>();
    List<Affected> relies = new ArrayList<>();
    for (Met it : met) {
      Set<Touch> touches = new HashSet<>();
      change.uses().stream()
          .filter(use -> use.operationId().equals(it.operationId))
          .forEach(use -> touches.add(Touch.of(use, it.interaction)));
      boolean comesNear = touches.contains(Touch.PRESENT) || touches.contains(Touch.ABSENT);
      if (comesNear && !it.news.isEmpty()) {
        breaks.add(new Affected(it.consumer, it.interaction, reason(change, it)));
      } else if (touches.contains(felt(change))) {
        relies.add(new Affected(it.consumer, it.interaction, ""));
      }
    }
    return new Impact(change, breaks, relies);
  }

  private static Touch felt(Change change) {
    boolean isAboutAbsence =
        change.side() == Side.REQUEST && ABOUT_ABSENCE.matcher(change.pointer()).matches();
    return isAboutAbsence ? Touch.ABSENT : Touch.PRESENT;
  }

  /** What is said of the changed place, if anything is, rather than of another one. */
  private static String reason(Change change, Met met) {
    Finding first =
        met.news.stream()
            .filter(
                finding ->
                    change.uses().stream()
                        .map(Use::path)
                        .anyMatch(path -> !path.isEmpty() && finding.where().endsWith(path)))
            .findFirst()
            .orElse(met.news.get(0));
    return (first.where().isEmpty() ? "" : first.where() + ": ") + first.message();
  }
}
