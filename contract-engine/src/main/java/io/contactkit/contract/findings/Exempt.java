package io.contactkit.contract.findings;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem that is known and accepted.
 *
 * @param id of the problem, {@code *} for any text
 * @param place its pointer, operation, interaction or file, {@code *} for any text; empty for every
 *     place
 * @param reason why it is accepted
 */
record Exempt(String id, String place, String reason) {

  boolean covers(Problem problem) {
    return matches(id, problem.id())
        && (place.isEmpty()
            || Stream.of(
                    problem.pointer(),
                    problem.operation(),
                    problem.interaction(),
                    problem.file(),
                    problem.place())
                .anyMatch(text -> !text.isEmpty() && matches(place, text)));
  }

  /** Whether a text is the pattern, in which a star stands for any text. */
  static boolean matches(String pattern, String text) {
    String regex =
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
  }
}
