package io.contactkit.contract.observe;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.CoverageCounter;
import io.contactkit.contract.internal.Names;
import io.contactkit.contract.pact.Operations;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Judges exchanges by a document, one after the other, and remembers what they have shown.
 *
 * <pre>{@code
 * Observer observer = Observer.of(document);
 * observer.observe(exchange).findings().forEach(System.out::println);
 * observer.observation().coverage().missing();
 * }</pre>
 *
 * <p>Thread-safe. What it keeps grows with the document and not with the number of exchanges, and
 * holds no credentials.
 */
public final class Observer {
  private static final int KEPT_OF_EACH = 3;
  private static final int MOST_FINDINGS = 2_000;
  private static final int LONGEST_SENT = 80;
  private static final String REQUEST_BODY = "request body";
  private static final String RESPONSE_BODY = "response body";

  private final Document document;
  private final Comparison comparison;
  private final Masking masking;
  private final CoverageCounter counter;
  private final Map<String, Long> byOperation = new LinkedHashMap<>();
  private final Map<Finding, Long> findings = new LinkedHashMap<>();
  private final List<Observation.Sample> samples = new ArrayList<>();
  private long exchanges;

  private Observer(Document document) {
    this.document = document;
    this.comparison = Comparison.ofTraffic(document);
    this.masking = new Masking(document);
    this.counter = CoverageCounter.of(document, KEPT_OF_EACH);
    document.operations().forEach(operation -> byOperation.put(operation.id(), 0L));
  }

  /** An observer of clients and servers that are to keep to a document. */
  public static Observer of(Document document) {
    return new Observer(document);
  }

  /** Judges an exchange and remembers it. */
  public Observed observe(Exchange exchange) {
    ExchangeReader read = ExchangeReader.of(document, exchange);
    RecordedInteraction interaction = read.interaction();
    List<String> secrets = masking.secrets(interaction);
    List<Finding> found = new ArrayList<>();
    for (Finding finding : judged(exchange, read)) {
      found.add(
          new Finding(
              finding.provider(),
              finding.operationId(),
              "",
              finding.rule(),
              finding.where(),
              Masking.hidden(finding.message() + sent(finding, read), secrets)));
    }
    String operation = Operations.of(document, interaction.request()).map(Operation::id).orElse("");
    return remembered(exchange, read, found, operation);
  }

  private synchronized Observed remembered(
      Exchange exchange, ExchangeReader read, List<Finding> found, String operation) {
    exchanges++;
    byOperation.merge(operation, 1L, Long::sum);
    RecordedInteraction form = masking.masked(read.interaction()).withDescription(name(exchange));
    boolean isKept = counter.add(read.interaction(), form);
    for (Finding finding : found) {
      if (findings.containsKey(finding) || findings.size() < MOST_FINDINGS) {
        isKept |= findings.merge(finding, 1L, Long::sum) == 1;
      }
    }
    if (isKept) {
      samples.add(new Observation.Sample(form, found));
    }
    return new Observed(
        exchanges, exchange.method(), exchange.path(), exchange.status(), operation, found);
  }

  /** What was observed so far. */
  public synchronized Observation observation() {
    return new Observation(
        exchanges,
        Collections.unmodifiableMap(new LinkedHashMap<>(byOperation)),
        Collections.unmodifiableMap(new LinkedHashMap<>(findings)),
        counter.coverage(),
        samples);
  }

  private String name(Exchange exchange) {
    return "%d: %s %s → %d"
        .formatted(exchanges, exchange.method(), exchange.path(), exchange.status());
  }

  private List<Finding> judged(Exchange exchange, ExchangeReader read) {
    RecordedInteraction interaction = read.interaction();
    List<Finding> found = new ArrayList<>();
    boolean isAnswered = exchange.status() > 0;
    comparison.compare(interaction).stream()
        .filter(it -> !isOf(REQUEST_BODY, it) || isJudged(read.requestBody()))
        .filter(it -> !isOf(RESPONSE_BODY, it) || isJudged(read.responseBody()))
        // what no response says is not held against the one that never came
        .filter(it -> isAnswered || !it.where().startsWith("response"))
        .forEach(found::add);
    add(found, interaction, Rule.REQUEST_BODY, REQUEST_BODY, read.requestBody());
    add(found, interaction, Rule.RESPONSE_BODY, RESPONSE_BODY, read.responseBody());
    return found;
  }

  private void add(
      List<Finding> found,
      RecordedInteraction interaction,
      Rule rule,
      String where,
      BodyReader body) {
    Optional<Operation> operation = Operations.of(document, interaction.request());
    if (!isJudged(body) && operation.isPresent()) {
      Rule broken = body.isWrong() ? rule : Rule.NOT_JUDGED;
      String provider = Names.provider(document);
      found.add(new Finding(provider, operation.get().id(), "", broken, where, body.fault()));
    }
  }

  private static boolean isJudged(BodyReader body) {
    return body.fault().isEmpty();
  }

  private static boolean isOf(String part, Finding finding) {
    return finding.where().equals(part) || finding.where().startsWith(part + " ");
  }

  /** The value that a finding about a body speaks of, where it is short. */
  private static String sent(Finding finding, ExchangeReader read) {
    RecordedInteraction interaction = read.interaction();
    String where = finding.where();
    if (finding.message().equals(read.requestBody().fault())
        || finding.message().equals(read.responseBody().fault())) {
      return "";
    }
    Optional<String> value =
        isOf(REQUEST_BODY, finding)
            ? value(interaction.request().body(), where.substring(REQUEST_BODY.length()))
            : isOf(RESPONSE_BODY, finding)
                ? value(interaction.response().body(), where.substring(RESPONSE_BODY.length()))
                : Optional.empty();
    return value.map(it -> "; it is " + it).orElse("");
  }

  private static Optional<String> value(Optional<JsonNode> body, String pointer) {
    return body.map(it -> it.at(pointer.strip()))
        .filter(it -> !it.isContainer() && !it.isMissingNode())
        .map(String::valueOf)
        .map(it -> it.length() > LONGEST_SENT ? it.substring(0, LONGEST_SENT) + "…" : it);
  }
}
