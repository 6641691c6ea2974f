package io.contactkit.contract.compare;

import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a pact with the document of its provider.
 *
 * <pre>{@code
 * Comparison.of(document).compare(pact.interactions()); // []
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Comparison {
  private static final List<Check> OF_MESSAGES =
      List.of(
          new ParametersCheck(),
          new HeadersCheck(),
          new SecurityCheck(),
          new BodiesCheck(),
          new ErrorCodeCheck());

  // These remember what they have judged of one document.
  private final List<Check> ofMatchers = List.of(new MatchersCheck(), new WireMatchersCheck());

  private final Document spec;
  private final Mode mode;

  private Comparison(Document spec, Mode mode) {
    this.spec = spec;
    this.mode = mode;
  }

  /**
   * Finds contradictions: a consumer that leaves out a header or a required property of a response
   * does not rely on it.
   */
  public static Comparison of(Document spec) {
    return new Comparison(spec, Mode.PACT);
  }

  /** Demands bodies and media types that are whole, too, as of pacts that record real traffic. */
  public static Comparison strict(Document spec) {
    return new Comparison(spec, Mode.WHOLE_PACT);
  }

  /**
   * Judges what was on the wire: whole messages without matchers, in which a request has to be
   * right however it was answered, and in which proxies and libraries may add headers.
   */
  public static Comparison ofTraffic(Document spec) {
    return new Comparison(spec, Mode.TRAFFIC);
  }

  /** All findings: of each interaction, then of the pact as a whole. */
  public List<Finding> compare(List<RecordedInteraction> interactions) {
    return Stream.concat(
            interactions.stream().flatMap(interaction -> compare(interaction).stream()),
            compareAsWhole(interactions).stream())
        .toList();
  }

  /** The findings of a pact that no interaction alone shows: what all of them leave out. */
  public List<Finding> compareAsWhole(List<RecordedInteraction> interactions) {
    return Stream.of(
            Omissions.in(spec, interactions),
            Reliance.in(spec, interactions),
            NeedlessRefusals.in(spec, interactions))
        .flatMap(List::stream)
        .toList();
  }

  /** The findings of one interaction, seen alone. */
  public List<Finding> compare(RecordedInteraction interaction) {
    Optional<Operation> operation = Operations.of(spec, interaction.request());
    if (operation.isEmpty()) {
      return List.of(unknown(interaction));
    }
    Subject subject = new Subject(spec, operation.get(), interaction, mode);
    List<Finding> findings = new ArrayList<>();
    interaction
        .operationId()
        .filter(claimed -> !claimed.equals(operation.get().id()))
        .ifPresent(
            claimed ->
                subject.add(
                    Rule.OTHER_OPERATION,
                    "",
                    "claims to be %s and calls %s".formatted(claimed, operation.get().id())));
    OF_MESSAGES.forEach(check -> run(check, subject));
    if (mode != Mode.TRAFFIC) {
      ofMatchers.forEach(check -> run(check, subject));
    }
    findings.addAll(subject.findings());
    return findings;
  }

  // Nothing that a document or a pact may hold keeps the rest from being judged.
  private static void run(Check check, Subject subject) {
    try {
      check.check(subject);
    } catch (RuntimeException | StackOverflowError e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      subject.add(Rule.NOT_JUDGED, "", "could not be judged as a whole: " + reason);
    }
  }

  private Finding unknown(RecordedInteraction interaction) {
    String method = interaction.request().method();
    String path = interaction.request().path();
    List<String> methods = spec.operationsAt(path).stream().map(Operation::method).toList();
    return methods.isEmpty()
        ? finding(interaction, Rule.UNKNOWN_OPERATION, "no such path: " + path)
        : finding(
            interaction,
            Rule.UNKNOWN_METHOD,
            "%s is not a method of %s, documented is %s".formatted(method, path, methods));
  }

  private static Finding finding(RecordedInteraction interaction, Rule rule, String message) {
    return new Finding(interaction.provider(), "", interaction.description(), rule, "", message);
  }
}
