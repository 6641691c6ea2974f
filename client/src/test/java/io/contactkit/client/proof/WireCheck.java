package io.contactkit.client.proof;

import io.contactkit.client.proof.WireCase.Variant;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.SchemaViolation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Judges what was sent by what the document says; the problems are in words. */
final class WireCheck {
  // What a connection needs and no document speaks of.
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "user-agent", "content-length");

  private final WireCell cell;
  private final WireCase wire;
  private final Operation operation;
  private final List<String> problems = new ArrayList<>();

  private WireCheck(WireCell cell) {
    this.cell = cell;
    this.wire = cell.of();
    this.operation = wire.target().operation();
  }

  static List<String> problems(WireCell cell) {
    WireCheck check = new WireCheck(cell);
    check.run();
    return check.problems;
  }

  private void run() {
    boolean mayBeRefused = !wire.place().nullable() && wire.place().required();
    if (wire.variant() == Variant.NULL && wire.refused() != mayBeRefused) {
      problem(
          "null is %s although the document says otherwise",
          wire.refused() ? "refused" : "accepted");
    }
    if (wire.refused() && !wire.place().kind().equals("body")) {
      refusal();
      return;
    }
    if (cell.thrown() != null) {
      problem("threw %s", cell.thrown());
    }
    if (cell.sent().size() != 1) {
      problem("%d requests instead of one", cell.sent().size());
      return;
    }
    RawRequest request = cell.sent().get(0);
    target(request);
    headers(request);
    credentials(request);
    body(request);
  }

  private void refusal() {
    if (!cell.sent().isEmpty()) {
      problem("sent without a required parameter: %s", cell.sent().get(0).line());
    }
    if (!(cell.thrown() instanceof IllegalArgumentException)) {
      problem("threw %s instead of an IllegalArgumentException", cell.thrown());
    }
  }

  private void target(RawRequest request) {
    String[] line = request.line().split(" ", -1);
    if (line.length != 3 || !line[0].equals(operation.method()) || !line[2].equals("HTTP/1.1")) {
      problem("not a request line of the operation: %s", request.line());
      return;
    }
    String[] parts = line[1].split("\\?", 2);
    if (!line[1].matches(
        "(/([A-Za-z0-9._~-]|%[0-9A-F]{2})+)+(\\?([A-Za-z0-9._~=&-]|%[0-9A-F]{2})+)?")) {
      problem("not escaped: %s", line[1]);
    }
    List<String> expected =
        Arrays.stream((Callers.basePath(wire.target().provider()) + operation.path()).split("/"))
            .map(
                segment ->
                    segment.startsWith("{")
                        ? wire.path().get(segment.substring(1, segment.length() - 1))
                        : segment)
            .toList();
    List<String> actual = Arrays.stream(parts[0].split("/", -1)).map(WireCheck::decoded).toList();
    if (!actual.equals(expected)) {
      problem("path %s instead of %s", actual, expected);
    }
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
      String[] named = pair.split("=", 2);
      if (query.put(decoded(named[0]), named.length == 1 ? "" : decoded(named[1])) != null) {
        problem("query parameter %s twice", named[0]);
      }
    }
    if (!query.equals(wire.query())) {
      problem("query %s instead of %s", query, wire.query());
    }
  }

  private void headers(RawRequest request) {
    Set<String> accepted = new TreeSet<>();
    request.header("Accept").forEach(value -> accepted.addAll(List.of(value.split(",\\s*"))));
    Set<String> documented =
        operation.responses().stream()
            .flatMap(response -> response.contents().stream())
            .map(Content::mediaType)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!accepted.equals(documented) || request.header("Accept").size() != 1) {
      problem("Accept %s instead of %s", request.header("Accept"), documented);
    }
    List<String> type =
        operation.requestBody().map(body -> List.of(body.content().mediaType())).orElse(List.of());
    if (!request.header("Content-Type").equals(type)) {
      problem("Content-Type %s instead of %s", request.header("Content-Type"), type);
    }
  }

  private void credentials(RawRequest request) {
    Set<String> known = new TreeSet<>(OF_THE_CONNECTION);
    known.addAll(List.of("accept", "content-type"));
    for (String scheme : wire.schemes()) {
      List<String> header = Callers.header(wire.target().provider(), scheme);
      known.add(header.get(0).toLowerCase(Locale.ROOT));
      List<String> values = request.header(header.get(0));
      if (values.size() != 1 || !values.get(0).startsWith(header.get(1))) {
        problem("%s is not sent once as %s", scheme, String.join(": ", header));
      }
    }
    request.headers().stream()
        .map(RawRequest::nameOf)
        .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> problem("header %s, which no document knows", name));
  }

  private void body(RawRequest request) {
    JsonNode expected = wire.body();
    if (expected == null) {
      if (request.body().length > 0) {
        problem("a body, and the operation takes none: %s", request.text());
      }
      return;
    }
    JsonNode actual;
    try {
      actual = Trees.parse(request.text());
    } catch (JacksonException e) {
      problem("not JSON: %s", request.text());
      return;
    }
    if (!actual.equals(Trees.parse(expected.toString()))) {
      problem("body %s instead of %s", actual, expected);
    }
    List<SchemaViolation> violations = violations(wire, actual);
    if (!violations.isEmpty() && !mayBreakTheSchema()) {
      problem("breaks the schema: %s", violations);
    }
  }

  /** Only a call without what the document requires may be one that the provider refuses. */
  private boolean mayBreakTheSchema() {
    return wire.place().required()
        && !wire.place().nullable()
        && (wire.variant() == Variant.UNSET || wire.variant() == Variant.NULL);
  }

  static List<SchemaViolation> violations(WireCase wire, JsonNode body) {
    return wire.target()
        .provider()
        .document()
        .validate(wire.target().operation().requestBody().orElseThrow().content().schema(), body);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "(malformed) " + text;
    }
  }

  private void problem(String text, Object... arguments) {
    problems.add(text.formatted(arguments));
  }
}
