package io.contactkit.contract.internal;

import java.util.Map;
import java.util.Optional;

/**
 * Rewrites a Java regular expression, matched as a whole, in the syntax of the automaton library.
 * What is not regular (look-around, back references) or changes the meaning of the rest (flags) is
 * not translated.
 */
final class RegexTranslation {
  private static final Map<Character, String> CLASSES =
      Map.of('d', "0-9", 'w', "a-zA-Z_0-9", 's', " \t\n\u000B\f\r");
  private static final Map<Character, String> CONTROLS =
      Map.of('t', "\t", 'n', "\n", 'r', "\r", 'f', "\f");
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
  // Operators there that are plain characters here.
  private static final String FOREIGN_OPERATORS = "~&@#<>\"";

  private final String regex;
  private final StringBuilder result = new StringBuilder();
  private int at;

  private RegexTranslation(String regex) {
    this.regex = regex;
  }

  static Optional<String> of(String regex) {
    try {
      String unanchored = regex.replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "");
      // An anchor binds to one branch only, where the rest of the expression has several.
      boolean anchored = !unanchored.equals(regex);
      if (anchored && hasBranches(unanchored)) {
        return Optional.empty();
      }
      RegexTranslation translation = new RegexTranslation(unanchored);
      translation.run();
      return Optional.of(translation.result.toString());
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static boolean hasBranches(String regex) {
    int depth = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        return true;
      }
    }
    return false;
  }

  private void run() {
    while (at < regex.length()) {
      char c = regex.charAt(at++);
      switch (c) {
        case '\\' -> escape(false);
        case '[' -> characterClass();
        case '(' -> group();
        case '.' -> result.append("[^").append(LINE_ENDS).append(']');
        case '^', '$' -> throw new UnsupportedOperationException("anchor inside");
        case '*', '+', '?', '}' -> quantifier(c);
        default -> literal(c);
      }
    }
  }

  private void literal(char c) {
    if (FOREIGN_OPERATORS.indexOf(c) >= 0) {
      result.append('\\');
    }
    result.append(c);
  }

  private void quantifier(char c) {
    result.append(c);
    if (at < regex.length() && regex.charAt(at) == '?') {
      at++; // Reluctance changes what is captured, not what is matched.
    } else if (at < regex.length() && regex.charAt(at) == '+') {
      throw new UnsupportedOperationException("possessive");
    }
  }

  private void group() {
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (at < regex.length() && regex.charAt(at) == '?') {
      throw new UnsupportedOperationException("special group");
    }
    result.append('(');
  }

  private void characterClass() {
    result.append('[');
    if (at < regex.length() && regex.charAt(at) == '^') {
      result.append('^');
      at++;
    }
    while (regex.charAt(at) != ']') {
      char c = regex.charAt(at++);
      if (c == '\\') {
        escape(true);
      } else if (c == '[' || regex.startsWith("&&", at - 1)) {
        throw new UnsupportedOperationException("nested class");
      } else {
        result.append(c);
      }
      if (at >= regex.length()) {
        throw new UnsupportedOperationException("open class");
      }
    }
    at++;
    result.append(']');
  }

  private void escape(boolean inClass) {
    if (at >= regex.length()) {
      throw new UnsupportedOperationException("lone backslash");
    }
    char c = regex.charAt(at++);
    String members = CLASSES.get(Character.toLowerCase(c));
    if (members != null && Character.isLowerCase(c)) {
      result.append(inClass ? members : "[" + members + "]");
    } else if (members != null && !inClass) {
      result.append("[^").append(members).append(']');
    } else if (CONTROLS.containsKey(c)) {
      result.append(CONTROLS.get(c));
    } else if (Character.isLetterOrDigit(c)) {
      throw new UnsupportedOperationException("escape " + c);
    } else {
      result.append('\\').append(c);
    }
  }
}
