package io.contactkit.contract.cli;

import io.contactkit.contract.pact.PactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads pacts from files. */
final class PactFiles {
  private PactFiles() {}

  /** The pact of one file. */
  static PactFile one(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CannotRunException("There is no file %s.".formatted(file));
    }
    try {
      return parsed(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new CannotRunException("%s cannot be read as text.".formatted(file));
    }
  }

  static PactFile parsed(String name, String text) {
    try {
      return PactFile.parse(text);
    } catch (StreamConstraintsException e) {
      throw new CannotRunException(
          "%s is not read: it nests too deeply, or holds a text or number that is too long."
              .formatted(name));
    } catch (JacksonException e) {
      throw new CannotRunException("%s is not a pact: it is not JSON.".formatted(name));
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("%s is not a pact: %s.".formatted(name, e.getMessage()));
    }
  }
}
