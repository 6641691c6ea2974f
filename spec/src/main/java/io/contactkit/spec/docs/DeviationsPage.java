package io.contactkit.spec.docs;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Part;
import io.contactkit.spec.Mark;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page on everything that a document does not simply copy from its vendor. */
public final class DeviationsPage {
  private static final Map<Mark, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put(Mark.DEVIATION, "Different on purpose");
    SECTIONS.put(Mark.CONTRADICTION, "The vendor contradicts itself");
    SECTIONS.put(Mark.QUIRK, "Odd, and kept");
    SECTIONS.put(Mark.TOLERATED, "Understood by servers, never sent by the client");
    SECTIONS.put(Mark.INFERRED, "Not in the vendor's document");
    SECTIONS.put(Mark.CONTRACT_EXEMPT, "Outside the contract tests");
  }

  private final StringBuilder page = new StringBuilder();

  private DeviationsPage() {}

  /** The page in Markdown, one chapter per document. */
  public static String render(List<Document> specs) {
    DeviationsPage page = new DeviationsPage();
    page.line("# Where the documents say more than their vendors, or something else");
    page.line("The documents under `spec/openapi` carry a mark wherever they do not simply repeat");
    page.page.append("what the vendor has published. This page lists all marks.\n");
    specs.forEach(page::chapter);
    return page.page.toString();
  }

  private void chapter(Document spec) {
    line("## " + spec.root().get("info").text("title"));
    for (Map.Entry<Mark, String> section : SECTIONS.entrySet()) {
      Map<String, Set<String>> places = places(spec, section.getKey());
      if (!places.isEmpty()) {
        line("### " + section.getValue());
        line("| what | where |");
        page.append("| --- | --- |\n");
        places.forEach(
            (text, where) ->
                page.append("| %s | %s |\n".formatted(cell(text), String.join(", ", where))));
      }
    }
  }

  private static Map<String, Set<String>> places(Document spec, Mark mark) {
    Places places = new Places(spec);
    Map<String, Set<String>> byText = new LinkedHashMap<>();
    for (Part part : spec.parts()) {
      Element element = part.element();
      mark.on(element).ifPresent(text -> add(byText, text, places.describe(element)));
      if (mark == Mark.INFERRED) {
        for (Element value : element.get("x-enum-inferred").children()) {
          add(
              byText,
              value.text(),
              "%s value `%s`".formatted(places.describe(element), value.name()));
        }
      }
    }
    return byText;
  }

  private static void add(Map<String, Set<String>> byText, String text, String place) {
    byText.computeIfAbsent(text, key -> new LinkedHashSet<>()).add(place);
  }

  private static String cell(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }

  private void line(String text) {
    page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
