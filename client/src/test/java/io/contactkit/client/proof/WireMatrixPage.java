package io.contactkit.client.proof;

import io.contactkit.client.proof.WireCase.Place;
import io.contactkit.client.proof.WireCase.Variant;
import io.contactkit.spec.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The matrix as a page: one table per operation, the bytes in its cells. */
final class WireMatrixPage {
  private static final String REFUSED = "refused";

  private final StringBuilder page = new StringBuilder();

  private WireMatrixPage() {}

  static String render(List<WireCell> cells) {
    WireMatrixPage page = new WireMatrixPage();
    page.introduction(cells);
    cells.stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.of().target().provider(), LinkedHashMap::new, Collectors.toList()))
        .forEach(page::provider);
    return page.page.toString();
  }

  private void introduction(List<WireCell> cells) {
    line("# What the client sends");
    line("");
    line(
        "Each parameter and each body property of each operation, left out, null and given, beside as");
    line(
        "few others as the document's examples allow. A raw socket has recorded the bytes; a test compares");
    line(
        "them with the documents and with this page. Strings are also sent with every kind of awkward");
    line("character; of those, only parameters are shown.");
    line("");
    line("- *refused*: a parameter that must not be null; nothing is sent.");
    line(
        "- *not offered*: the setter takes no null, so null-checked code does not compile; passed all the");
    line("  same, null leaves the property out.");
    line(
        "- *as unset*: the same bytes. An optional one is left out by null; a required one that may be null");
    line("  is written as null even if it was not set.");
    line("- ⚠: the client sends what it was given, and the provider will refuse it.");
    line("");
    line(
        "%d cells of %d operations."
            .formatted(
                cells.size(),
                cells.stream().map(c -> c.of().target().toString()).distinct().count()));
  }

  private void provider(Provider provider, List<WireCell> cells) {
    Map<String, List<WireCell>> operations =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.of().target().toString(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    line("");
    line("## " + provider.id());
    line("");
    line("Credentials: " + credentials(provider, cells) + ".");
    operations.forEach(this::operation);
  }

  private static String credentials(Provider provider, List<WireCell> cells) {
    return cells.stream()
        .map(cell -> cell.of().schemes())
        .distinct()
        .map(schemes -> credentials(provider, schemes))
        .collect(Collectors.joining(", or "));
  }

  private static String credentials(Provider provider, Set<String> schemes) {
    return schemes.stream()
        .map(scheme -> Callers.header(provider, scheme))
        .map(header -> "`%s: %s…`".formatted(header.get(0), header.get(1)))
        .collect(Collectors.joining(" and "));
  }

  private void operation(String id, List<WireCell> cells) {
    Set<String> first = cells.get(0).of().schemes();
    Map<Place, Map<Variant, WireCell>> rows = new LinkedHashMap<>();
    cells.stream()
        .filter(cell -> cell.of().schemes().equals(first))
        .forEach(
            cell ->
                rows.computeIfAbsent(cell.of().place(), place -> new LinkedHashMap<>())
                    .put(cell.of().variant(), cell));
    RawRequest shown =
        cells.stream().flatMap(cell -> cell.sent().stream()).findFirst().orElseThrow();
    line("");
    line("### " + id);
    line("");
    line("`%s`, %s".formatted(shown.line().replaceFirst("\\?.*(?= HTTP)", ""), headers(shown)));
    table("parameter", rows, place -> !place.kind().equals("body"));
    table("body property", rows, place -> place.kind().equals("body"));
  }

  private static String headers(RawRequest request) {
    return request.headers().stream()
        .filter(
            header ->
                Set.of("accept", "content-type")
                    .contains(RawRequest.nameOf(header).toLowerCase(Locale.ROOT)))
        .map(header -> "`" + header + "`")
        .collect(Collectors.joining(", "));
  }

  private void table(
      String title, Map<Place, Map<Variant, WireCell>> rows, Predicate<Place> shown) {
    if (rows.keySet().stream().noneMatch(shown)) {
      return;
    }
    line("");
    line("| %s | unset | null | value |".formatted(title));
    line("| --- | --- | --- | --- |");
    rows.forEach(
        (place, row) -> {
          if (shown.test(place)) {
            line(
                "| `%s`%s%s | %s | %s | %s |"
                    .formatted(
                        place.label(),
                        place.required() ? ", required" : "",
                        place.nullable() ? ", nullable" : "",
                        cell(row, Variant.UNSET),
                        nullCell(row),
                        value(row)));
          }
        });
  }

  private static String nullCell(Map<Variant, WireCell> row) {
    WireCell cell = row.get(Variant.NULL);
    if (cell.of().refused()) {
      return cell.sent().isEmpty() ? REFUSED : "not offered";
    }
    String text = cell(row, Variant.NULL);
    return text.equals(cell(row, Variant.UNSET)) ? "as unset" : text;
  }

  private static String value(Map<Variant, WireCell> row) {
    String value = cell(row, Variant.VALUE);
    WireCell awkward = row.get(Variant.AWKWARD);
    return awkward == null || awkward.of().place().kind().equals("body")
        ? value
        : value + " " + cell(row, Variant.AWKWARD);
  }

  private static String cell(Map<Variant, WireCell> row, Variant variant) {
    WireCell cell = row.get(variant);
    Optional<RawRequest> sent = cell.sent().stream().findFirst();
    if (sent.isEmpty()) {
      return REFUSED;
    }
    if (!cell.of().place().kind().equals("body")) {
      return code(sent.get().line().split(" ")[1]);
    }
    boolean valid = WireCheck.violations(cell.of(), Trees.parse(sent.get().text())).isEmpty();
    return code(sent.get().text()) + (valid ? "" : " ⚠");
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
