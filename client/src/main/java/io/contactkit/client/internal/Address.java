package io.contactkit.client.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path and query of a request line, parsed once, and how arguments are put into it. */
final class Address {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final List<Piece> path;
  private final List<Piece> query;

  private Address(List<Piece> path, List<Piece> query) {
    this.path = path;
    this.query = query;
  }

  /** Parses the target of a request line; the map says which argument a placeholder stands for. */
  static Address of(String target, Map<String, Integer> indexes) {
    int mark = target.indexOf('?');
    List<Piece> query = new ArrayList<>();
    if (mark >= 0) {
      for (String pair : target.substring(mark + 1).split("&")) {
        query.addAll(pieces(pair, indexes));
      }
    }
    String path = mark < 0 ? target : target.substring(0, mark);
    return new Address(List.copyOf(pieces(path, indexes)), List.copyOf(query));
  }

  boolean isInPath(int index) {
    for (Piece piece : path) {
      if (piece.index() == index) {
        return true;
      }
    }
    return false;
  }

  /** A null argument leaves out its query parameter; one for the path was refused before. */
  String with(String baseUrl, @Nullable Object @Nullable [] arguments) {
    StringBuilder url = new StringBuilder(baseUrl.length() + 128).append(baseUrl);
    for (Piece piece : path) {
      url.append(piece.before());
      if (piece.index() >= 0 && arguments != null) {
        PercentEncoding.append(url, String.valueOf(arguments[piece.index()]));
      }
    }
    char separator = '?';
    for (Piece piece : query) {
      Object argument = arguments == null ? null : arguments[piece.index()];
      if (argument != null) {
        url.append(separator).append(piece.before());
        PercentEncoding.append(url, argument.toString());
        separator = '&';
      }
    }
    return url.toString();
  }

  private static List<Piece> pieces(String text, Map<String, Integer> indexes) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      Integer index = indexes.get(matcher.group(1));
      if (index == null) {
        throw new IllegalStateException("no parameter for {" + matcher.group(1) + "}");
      }
      pieces.add(new Piece(text.substring(end, matcher.start()), index));
      end = matcher.end();
    }
    if (end < text.length()) {
      pieces.add(new Piece(text.substring(end), -1));
    }
    return pieces;
  }

  /** Fixed text and the argument after it, -1 if there is none. */
  private record Piece(String before, int index) {}
}
