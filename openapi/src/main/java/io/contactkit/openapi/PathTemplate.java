package io.contactkit.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with parameters, such as {@code /files/{name}.json}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PathTemplate {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}/]*)}");

  private final Pattern pattern;
  private final List<String> names;

  private PathTemplate(Pattern pattern, List<String> names) {
    this.pattern = pattern;
    this.names = names;
  }

  public static PathTemplate of(String template) {
    StringBuilder regex = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(template);
    int end = 0;
    while (parameter.find()) {
      regex.append(Pattern.quote(template.substring(end, parameter.start()))).append("([^/]*)");
      names.add(parameter.group(1));
      end = parameter.end();
    }
    regex.append(Pattern.quote(template.substring(end)));
    return new PathTemplate(Pattern.compile(regex.toString()), List.copyOf(names));
  }

  /** How many parameters it has: the fewer, the more exact. */
  int parameters() {
    return names.size();
  }

  /** Whether a path is one of those that the template stands for. */
  public boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  /** The decoded values of a path by the names of the template; empty for another path. */
  public Optional<Map<String, String>> values(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), decoded(matcher.group(i + 1)));
    }
    return Optional.of(values);
  }

  // A plus is itself in a path; the decoder knows forms only.
  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
