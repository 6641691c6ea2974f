package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.contract.preset.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the pact that is replayed: the packaged one, a file's, or a directory's. */
final class PactFiles {
  private PactFiles() {}

  static PactFile of(Preset provider, @Nullable Path given) {
    if (given == null) {
      return provider.pact();
    }
    PactFile pact = Files.isDirectory(given) ? all(provider, given) : one(given);
    if (pact.interactions().isEmpty()) {
      throw new CannotRunException(
          "There is no interaction with %s in %s.".formatted(provider.name(), given));
    }
    return pact;
  }

  /** The same, each consumer's pact by itself. */
  static List<PactFile> each(Preset provider, @Nullable Path given) {
    return given != null && Files.isDirectory(given)
        ? in(provider, given)
        : List.of(of(provider, given));
  }

  private static PactFile all(Preset provider, Path directory) {
    List<PactFile> pacts = in(provider, directory);
    return new PactFile(
        Optional.of(pacts).filter(it -> it.size() == 1).map(it -> it.get(0).consumer()).orElse(""),
        provider.name(),
        pacts.stream().flatMap(pact -> pact.interactions().stream()).toList());
  }

  private static List<PactFile> in(Preset provider, Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(PactFiles::one)
          .filter(pact -> pact.provider().equalsIgnoreCase(provider.name()))
          .toList();
    } catch (IOException e) {
      throw new CannotRunException("%s cannot be read.".formatted(directory));
    }
  }

  private static PactFile one(Path file) {
    if (!Files.isReadable(file)) {
      throw new CannotRunException("There is no file %s.".formatted(file));
    }
    try {
      return PactFile.read(file);
    } catch (JacksonException e) {
      throw new CannotRunException("%s is not a pact: it is not JSON.".formatted(file));
    }
  }
}
