package io.contactkit.contract.findings;

/**
 * Something that a command found.
 *
 * @param id the rule or check, such as {@code compare/matcher-too-loose}
 * @param file the document or pact concerned; empty where none is
 * @param pointer the JSON pointer in the document; empty where none is known
 * @param line begins with one; zero where it is not known
 * @param operation the operation's id; empty where none is concerned
 * @param interaction the interaction's description; empty where none is concerned
 * @param message one sentence or clause, without the other components
 */
public record Problem(
    String id,
    Severity severity,
    String file,
    String pointer,
    int line,
    String operation,
    String interaction,
    String message) {

  /** A problem of a document. */
  public static Problem of(
      String id, Severity severity, String file, String pointer, int line, String message) {
    return new Problem(id, severity, file, pointer, line, "", "", message);
  }

  /** The same with another severity. */
  public Problem as(Severity other) {
    return new Problem(id, other, file, pointer, line, operation, interaction, message);
  }

  /** Where it is, in a few words: file and line, operation, interaction. */
  public String place() {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
    }
    if (!pointer.isEmpty()) {
      place.append(place.isEmpty() ? "" : " ").append(pointer);
    }
    if (!operation.isEmpty() && pointer.isEmpty()) {
      place.append(place.isEmpty() ? "" : " ").append(operation);
    }
    if (!interaction.isEmpty()) {
      place.append(place.isEmpty() ? "" : " ").append('"').append(interaction).append('"');
    }
    return place.toString();
  }

  @Override
  public String toString() {
    String place = place();
    return "%s %s: %s%s"
        .formatted(severity.word(), id, place.isEmpty() ? "" : place + ": ", message);
  }
}
