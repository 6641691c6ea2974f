package io.contactkit.contract.observe;

import io.contactkit.contract.compare.Comparison;
import io.contactkit.contract.compare.Finding;
import io.contactkit.contract.compare.Rule;
import io.contactkit.contract.coverage.CoverageCounter;
import io.contactkit.contract.internal.Credentials;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * what it gives out holds no credentials.
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
  private final Judged judged = new Judged();
  private final Set<String> headers;
  private long exchanges;

  private Observer(Document document) {
    this.document = document;
    this.comparison = Comparison.ofTraffic(document);
    this.masking = new Masking(document);
    this.counter = CoverageCounter.of(document, KEPT_OF_EACH);
    this.headers = headers(document);
    document.operations().forEach(operation -> byOperation.put(operation.id(), 0L));
  }

  // Whatever else is in a header, no check looks at it.
  private static Set<String> headers(Document document) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of("Accept", "Authorization", "Content-Encoding", "Content-Type", "Cookie"));
    names.addAll(Credentials.headers(document));
    for (Operation operation : document.operations()) {
      operation.parameters().stream()
          .filter(parameter -> parameter.in().equals("header"))
          .forEach(parameter -> names.add(parameter.name()));
      operation
          .allResponses()
          .forEach(
              response ->
                  response
                      .element()
                      .get("headers")
                      .children()
                      .forEach(header -> names.add(header.name())));
    }
    return names;
  }

  /** An observer of clients and servers that are to keep to a document. */
  public static Observer of(Document document) {
    return new Observer(document);
  }

  /** Judges an exchange and remembers it. */
  public Observed observe(Exchange exchange) {
    ExchangeKey key = ExchangeKey.of(exchange, headers);
    Optional<Judged.Judgement> known = judged.of(key);
    if (known.isPresent()) {
      return remembered(exchange, known.get(), Optional.empty());
    }
    ExchangeReader read = ExchangeReader.of(document, exchange);
    List<String> secrets = masking.secrets(read.interaction());
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
    Judged.Judgement judgement =
        new Judged.Judgement(
            Operations.of(document, read.interaction().request()).map(Operation::id).orElse(""),
            List.copyOf(found));
    judged.add(key, judgement);
    return remembered(exchange, judgement, Optional.of(read.interaction()));
  }

  /** Counts an exchange; what it shows is counted where nothing the same was there before. */
  private synchronized Observed remembered(
      Exchange exchange, Judged.Judgement judgement, Optional<RecordedInteraction> first) {
    exchanges++;
    byOperation.merge(judgement.operationId(), 1L, Long::sum);
    boolean isNew = false;
    for (Finding finding : judgement.findings()) {
      if (findings.containsKey(finding) || findings.size() < MOST_FINDINGS) {
        isNew |= findings.merge(finding, 1L, Long::sum) == 1;
      }
    }
    if (first.isPresent()) {
      RecordedInteraction interaction = first.get();
      Lazy form = new Lazy(() -> masking.masked(interaction).withDescription(name(exchange)));
      if (counter.add(interaction, form) || isNew) {
        samples.add(new Observation.Sample(form.get(), judgement.findings()));
      }
    }
    return new Observed(
        exchanges,
        exchange.method(),
        exchange.path(),
        exchange.status(),
        judgement.operationId(),
        judgement.findings());
  }

  /** The same each time, and made when it is asked for: most exchanges show nothing new. */
  private static final class Lazy implements Supplier<RecordedInteraction> {
    private final Supplier<RecordedInteraction> source;
    private @Nullable RecordedInteraction made;

    Lazy(Supplier<RecordedInteraction> source) {
      this.source = source;
    }

    @Override
    public RecordedInteraction get() {
      if (made == null) {
        made = source.get();
      }
      return made;
    }
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
