package io.contactkit.client.internal;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Environment variables of one provider; a blank one counts as absent. */
public final class Environment {
  private final String provider;
  private final Map<String, String> variables;

  public Environment(String provider, Map<String, String> variables) {
    this.provider = provider;
    this.variables = variables;
  }

  public Optional<String> text(Setting setting) {
    return Optional.ofNullable(variables.get(setting.variable(provider)))
        .filter(value -> !value.isBlank());
  }

  /** Two variables that make sense together only. */
  public void both(Setting first, Setting second, BiConsumer<String, String> consumer) {
    Optional<String> one = text(first);
    Optional<String> other = text(second);
    if (one.isPresent() != other.isPresent()) {
      throw new IllegalStateException(
          first.variable(provider) + " and " + second.variable(provider) + " belong together");
    }
    one.ifPresent(value -> consumer.accept(value, other.orElseThrow()));
  }

  public Optional<Duration> duration(Setting setting) {
    return parsed(setting, "a duration such as PT5S", Duration::parse);
  }

  public Optional<Integer> number(Setting setting) {
    return parsed(setting, "a number", Integer::valueOf);
  }

  public Optional<Boolean> flag(Setting setting) {
    return parsed(
        setting,
        "true or false",
        value ->
            switch (value) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException();
            });
  }

  private <T> Optional<T> parsed(Setting setting, String what, Function<String, T> parser) {
    return text(setting)
        .map(
            value -> {
              try {
                return parser.apply(value);
              } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException(
                    setting.variable(provider) + " must be " + what + ": " + value, e);
              }
            });
  }
}
