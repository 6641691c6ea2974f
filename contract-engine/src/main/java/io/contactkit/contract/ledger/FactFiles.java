package io.contactkit.contract.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Files of one fact each, which are written once and never changed. */
final class FactFiles {
  private final Path root;

  FactFiles(Path root) {
    this.root = root;
  }

  /** Where something is kept, whatever its names are made of. */
  Path at(String... names) {
    Path path = root;
    for (String name : names) {
      path = path.resolve(encoded(name));
    }
    return path;
  }

  /**
   * Writes a file that is there as a whole or not at all, whoever else writes.
   *
   * @return what the file holds already, where it holds anything else
   */
  Optional<String> write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
      Files.writeString(part, text);
      try {
        // a link is made by one of two that try at once, where a move would replace
        Files.createLink(file, part);
      } catch (FileAlreadyExistsException e) {
        String there = Files.readString(file);
        return there.equals(text) ? Optional.empty() : Optional.of(there);
      } catch (UnsupportedOperationException e) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  /** Writes a file under a name that nobody else uses. */
  void add(Path directory, String prefix, String text) {
    write(directory.resolve(prefix + "-" + UUID.randomUUID() + ".json"), text);
  }

  /** The files of a directory in the order of their names; none where it is not there. */
  List<Path> list(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be read", e);
    }
  }

  /** What a file or directory stands for. */
  static String name(Path path) {
    return URLDecoder.decode(path.getFileName().toString(), StandardCharsets.UTF_8);
  }

  // A name never is a way to another directory, nor hidden.
  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        .replace("*", "%2A")
        .replaceFirst("^\\.", "%2E");
  }
}
