package io.contactkit.contract.internal;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A set of strings that can be compared with another: of a regular expression or of a schema. */
public final class Language {
  private static final int LONGEST_DECIDED = 5_000;

  private final Automaton strings;

  private Language(Automaton strings) {
    this.strings = strings;
  }

  /** The strings that a Java regular expression matches entirely, if it is a regular one at all. */
  public static Optional<Language> of(String regex) {
    return RegexTranslation.of(regex).flatMap(Language::compiled);
  }

  /** The strings that a schema admits; formats by what {@link Formats} says about them. */
  public static Language of(SchemaView schema) {
    Automaton strings = Automaton.makeAnyString();
    if (!schema.enumValues().isEmpty()) {
      strings =
          Automaton.makeStringUnion(
              schema.enumValues().stream()
                  .filter(JsonNode::isString)
                  .map(JsonNode::stringValue)
                  .sorted()
                  .toArray(String[]::new));
    }
    Stream<String> regexes =
        Stream.concat(
            schema.keyword("format").map(JsonNode::asString).flatMap(Formats::regex).stream(),
            schema
                .keyword("pattern")
                .map(JsonNode::asString)
                .map(it -> ".*(" + it + ").*")
                .stream());
    for (String regex : regexes.toList()) {
      // What cannot be compared bounds nothing here; the validator still sees the pattern.
      Optional<Language> language = of(regex);
      if (language.isPresent()) {
        strings = strings.intersection(language.get().strings);
      }
    }
    return new Language(strings.intersection(lengths(schema)));
  }

  /** Every string. */
  public static Language any() {
    return new Language(Automaton.makeAnyString());
  }

  /** The texts that stand for a schema's values in a path or query; bounds of numbers aside. */
  public static Language onTheWire(SchemaView schema) {
    Optional<Language> texts =
        switch (schema.type()) {
          case "integer" -> of("-?\\d+");
          case "number" -> of("-?\\d+(\\.\\d+)?");
          case "boolean" -> of("true|false");
          default -> Optional.empty();
        };
    return texts.orElseGet(() -> of(schema));
  }

  public boolean contains(String text) {
    return strings.run(text);
  }

  public boolean isEmpty() {
    return strings.isEmpty();
  }

  public Language and(Language other) {
    return new Language(strings.intersection(other.strings));
  }

  public Language without(Language other) {
    return new Language(strings.minus(other.strings));
  }

  /** A shortest string of the set. */
  public Optional<String> example() {
    return Optional.ofNullable(strings.getShortestExample(true));
  }

  private static Automaton lengths(SchemaView schema) {
    int least = schema.keyword("minLength").map(JsonNode::asInt).orElse(0);
    Automaton any = Automaton.makeAnyChar();
    return schema
        .keyword("maxLength")
        .map(JsonNode::asInt)
        .filter(most -> most <= LONGEST_DECIDED)
        .map(most -> any.repeat(least, most))
        .orElseGet(() -> any.repeat(least));
  }

  private static Optional<Language> compiled(String regex) {
    try {
      return Optional.of(new Language(new RegExp(regex, RegExp.NONE).toAutomaton()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
