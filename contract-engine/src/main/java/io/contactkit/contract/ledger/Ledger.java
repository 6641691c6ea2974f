package io.contactkit.contract.ledger;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory that keeps, a file for each fact, the pacts of consumers, the documents of providers,
 * what was verified and what is deployed where.
 *
 * <p>Thread-safe, and safe for several processes: no file is changed once it is there, and none is
 * shared. So it can be kept in git.
 */
public final class Ledger {
  private static final String PACTS = "pacts";
  private static final String DOCUMENTS = "documents";
  private static final String VERIFICATIONS = "verifications";
  private static final String DEPLOYMENTS = "deployments";

  private final FactFiles files;
  private final Clock clock;

  private Ledger(FactFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** The ledger in a directory, which need not be there yet. */
  public static Ledger in(Path directory) {
    return new Ledger(new FactFiles(directory), Clock.systemUTC());
  }

  Ledger at(Clock other) {
    return new Ledger(files, other);
  }

  /** A pact that a version of a consumer has. */
  record KeptPact(String provider, String hash, Path file) {
    List<RecordedInteraction> interactions() {
      return PactFile.read(file).interactions();
    }
  }

  /**
   * A verification.
   *
   * @param hash of the pact; empty where only the consumer's version is known
   */
  record Verification(Pacticipant consumer, String hash, boolean success, Instant at) {}

  /**
   * Keeps a consumer's pact.
   *
   * @throws IllegalArgumentException with one sentence for what is no pact, for a pact of somebody
   *     else, and for another pact with the same provider than that version has already
   */
  public void recordPact(Pacticipant consumer, String json) {
    PactFile pact = PactFile.parse(json);
    if (!pact.consumer().isEmpty() && !pact.consumer().equals(consumer.name())) {
      throw new IllegalArgumentException(
          "The pact is one of %s and not of %s.".formatted(pact.consumer(), consumer.name()));
    }
    Path file = files.at(PACTS, consumer.name(), consumer.version(), pact.provider() + ".json");
    Optional<String> other = files.write(file, json);
    if (other.filter(it -> !PactHash.of(it).equals(PactHash.of(json))).isPresent()) {
      throw new IllegalArgumentException(
          "%s has another pact with %s already: what changes is another version."
              .formatted(consumer, pact.provider()));
    }
  }

  /**
   * Keeps a provider's document.
   *
   * @throws IllegalArgumentException with one sentence if that version has another document already
   */
  public void recordDocument(Pacticipant provider, Document document) {
    Path file = files.at(DOCUMENTS, provider.name(), provider.version() + ".json");
    String json =
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document.tree());
    if (files.write(file, json + "\n").isPresent()) {
      throw new IllegalArgumentException(
          "%s has another document already: what changes is another version.".formatted(provider));
    }
  }

  /** Keeps that a provider was verified with a pact, and what came out. */
  public void recordVerification(Pacticipant provider, String pact, boolean success) {
    String consumer = PactFile.parse(pact).consumer();
    verification(provider, new Pacticipant(consumer, ""), PactHash.of(pact), success);
  }

  /** The same where only the consumer's version is known. */
  public void recordVerification(Pacticipant provider, Pacticipant consumer, boolean success) {
    verification(provider, consumer, "", success);
  }

  private void verification(
      Pacticipant provider, Pacticipant consumer, String hash, boolean success) {
    ObjectNode fact = JsonNodeFactory.instance.objectNode();
    fact.put("consumer", consumer.name())
        .put("version", consumer.version())
        .put("pact", hash)
        .put("success", success);
    add(files.at(VERIFICATIONS, provider.name(), provider.version(), consumer.name()), fact);
  }

  /** Keeps that a version is in an environment from now on, instead of the one before. */
  public void deployed(String environment, Pacticipant pacticipant) {
    deployment(environment, pacticipant, true);
  }

  /** Keeps that a version is in an environment no more. */
  public void undeployed(String environment, Pacticipant pacticipant) {
    deployment(environment, pacticipant, false);
  }

  private void deployment(String environment, Pacticipant pacticipant, boolean isThere) {
    ObjectNode fact = JsonNodeFactory.instance.objectNode();
    fact.put("version", pacticipant.version()).put("deployed", isThere);
    add(files.at(DEPLOYMENTS, environment, pacticipant.name()), fact);
  }

  private void add(Path directory, ObjectNode fact) {
    Instant now = clock.instant();
    fact.put("at", now.toString());
    String stamp = String.format(Locale.ROOT, "%013d%09d", now.getEpochSecond(), now.getNano());
    files.add(directory, stamp, fact.toPrettyString() + "\n");
  }

  /** The pacts of a consumer's version. */
  List<KeptPact> pacts(Pacticipant consumer) {
    List<KeptPact> pacts = new ArrayList<>();
    for (Path file : files.list(files.at(PACTS, consumer.name(), consumer.version()))) {
      String provider = FactFiles.name(file).replaceFirst("\\.json$", "");
      pacts.add(new KeptPact(provider, PactHash.of(text(file)), file));
    }
    return pacts;
  }

  Optional<Document> document(Pacticipant provider) {
    Path file = files.at(DOCUMENTS, provider.name(), provider.version() + ".json");
    return Files.exists(file) ? Optional.of(Document.read(file)) : Optional.empty();
  }

  /** What was verified of a provider's version with a consumer, the last one first. */
  List<Verification> verifications(Pacticipant provider, String consumer) {
    return facts(files.at(VERIFICATIONS, provider.name(), provider.version(), consumer)).stream()
        .map(
            fact ->
                new Verification(
                    new Pacticipant(text(fact, "consumer"), text(fact, "version")),
                    text(fact, "pact"),
                    fact.path("success").asBoolean(false),
                    Instant.parse(text(fact, "at"))))
        .toList();
  }

  /** Whether anything was verified of a provider's version. */
  boolean isVerified(Pacticipant provider) {
    return !files.list(files.at(VERIFICATIONS, provider.name(), provider.version())).isEmpty();
  }

  /** The versions of a provider that were verified with a consumer. */
  List<String> verifiedVersions(String provider, String consumer) {
    return files.list(files.at(VERIFICATIONS, provider)).stream()
        .map(FactFiles::name)
        .filter(version -> !verifications(new Pacticipant(provider, version), consumer).isEmpty())
        .toList();
  }

  /** The version of each that is in an environment. */
  Map<String, String> deployedIn(String environment) {
    Map<String, String> versions = new TreeMap<>();
    for (Path pacticipant : files.list(files.at(DEPLOYMENTS, environment))) {
      List<JsonNode> facts = facts(pacticipant);
      if (!facts.isEmpty()) {
        JsonNode last = facts.get(0);
        if (last.path("deployed").asBoolean(false)) {
          versions.put(FactFiles.name(pacticipant), text(last, "version"));
        }
      }
    }
    return versions;
  }

  /** The environments that anything was deployed to. */
  List<String> environments() {
    return files.list(files.at(DEPLOYMENTS)).stream().map(FactFiles::name).toList();
  }

  // The names begin with the time.
  private List<JsonNode> facts(Path directory) {
    return files.list(directory).stream()
        .sorted(Comparator.reverseOrder())
        .map(file -> JsonMapper.shared().readTree(text(file)))
        .toList();
  }

  private static String text(JsonNode fact, String member) {
    return fact.path(member).asString("");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is not JSON", e);
    }
  }
}
