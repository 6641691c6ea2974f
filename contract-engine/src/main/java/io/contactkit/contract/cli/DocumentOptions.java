package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.preset.Preset;
import io.contactkit.openapi.Document;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The document and the pacts that a command is about. */
final class DocumentOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "An OpenAPI 3.0 or 3.1 document: a file or an address.")
  private @Nullable String document;

  @Option(
      names = "--provider",
      paramLabel = "PROVIDER",
      converter = PresetConverter.class,
      completionCandidates = PresetConverter.Names.class,
      description = "Instead of a document and pacts: one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Preset provider;

  @Option(
      names = "--pact",
      paramLabel = "PACT",
      description = "A file, a directory or an address; may be repeated.")
  private List<String> pacts = List.of();

  @Option(
      names = "--follow-addresses",
      description = "Reads what the document refers to on other servers, too.")
  private boolean followAddresses;

  Document document() {
    if (document != null && provider != null) {
      throw new CannotRunException("Give a document or --provider, not both.");
    }
    if (document != null) {
      return Inputs.document(document, followAddresses);
    }
    if (provider == null) {
      throw new CannotRunException("Give a document: a file or an address.");
    }
    return provider.document();
  }

  boolean hasPacts() {
    return !pacts.isEmpty();
  }

  List<PactFile> pacts() {
    if (!pacts.isEmpty()) {
      return Inputs.pacts(pacts);
    }
    if (provider == null || document != null) {
      throw new CannotRunException("Give a pact with --pact: a file, a directory or an address.");
    }
    return provider.pacts();
  }

  /** All pacts as one. */
  PactFile whole() {
    return PactFile.merged(pacts());
  }

  /** The pacts as one, with interactions of the provider alone where it is known. */
  PactFile pact() {
    List<PactFile> all = pacts();
    if (provider == null || document != null) {
      return PactFile.merged(all);
    }
    String name = provider.name();
    List<PactFile> own = all.stream().filter(it -> it.provider().equalsIgnoreCase(name)).toList();
    if (own.stream().allMatch(it -> it.interactions().isEmpty())) {
      throw new CannotRunException(
          "There is no interaction with %s in %s.".formatted(name, String.join(", ", pacts)));
    }
    return PactFile.merged(own);
  }

  Optional<Preset> preset() {
    return Optional.ofNullable(provider);
  }

  /** What the output calls the document. */
  String name() {
    return document != null ? document : provider == null ? "" : provider.name();
  }
}
