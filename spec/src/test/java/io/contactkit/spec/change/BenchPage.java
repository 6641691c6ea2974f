package io.contactkit.openapi.change;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The bench as Markdown: the figures of the judge and of its peer, and each change. */
final class BenchPage {
  private record Judged(LabelledChange change, Level judge, Level peer) {}

  private final List<Judged> all;

  private BenchPage(List<Judged> all) {
    this.all = all;
  }

  static String render(List<LabelledChange> changes) {
    Peer peer = new Peer();
    return new BenchPage(
            changes.stream()
                .map(
                    change ->
                        new Judged(
                            change,
                            Judge.changes(change.released(), change.current()).get(0).level(),
                            peer.judge(change.released(), change.current())))
                .toList())
        .page();
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("| right about | changes | judge | openapi-diff |\n| --- | --- | --- | --- |\n");
    for (Level level : Level.values()) {
      row(page, "what is " + level, it -> it.change.label() == level, it -> it.change.label());
    }
    row(page, "**all**", it -> true, it -> it.change.label());
    row(page, "all, by labels without this kit's decisions", it -> true, it -> it.change.without());
    row(page, "what depends on no decision", this::isFree, it -> it.change.label());
    page.append(binary());
    page.append("\nWhat the peer takes for what:\n\n").append(confusion());
    page.append("\n### Every change\n\n");
    page.append("A second word in a cell is the peer's, where it says something else.\n");
    page.append(
        "\n| change | means | its reversal means | decision |\n| --- | --- | --- | --- |\n");
    for (int i = 0; i < all.size(); i += 2) {
      LabelledChange change = all.get(i).change;
      page.append(
          "| %s | %s | %s | %s |\n"
              .formatted(change.name(), cell(all.get(i)), cell(all.get(i + 1)), change.decision()));
    }
    return page.toString();
  }

  private boolean isFree(Judged judged) {
    return judged.change.decision().isEmpty();
  }

  private void row(
      StringBuilder page, String name, Predicate<Judged> which, Function<Judged, Level> label) {
    List<Judged> these = all.stream().filter(which).toList();
    long peer = these.stream().filter(it -> it.peer == label.apply(it)).count();
    boolean isOurs = these.stream().allMatch(it -> it.change.label() == label.apply(it));
    String judge =
        isOurs ? "" + these.stream().filter(it -> it.judge == label.apply(it)).count() : "–";
    page.append("| %s | %d | %s | %d |\n".formatted(name, these.size(), judge, peer));
  }

  /** Telling text from news is this kit's need; a peer is asked first of all what breaks. */
  private String binary() {
    List<Judged> free = all.stream().filter(this::isFree).toList();
    return "| whether it breaks, of what depends on no decision | %d | %d | %d |\n"
        .formatted(
            free.size(),
            free.stream().filter(it -> breaks(it.judge) == breaks(it.change.label())).count(),
            free.stream().filter(it -> breaks(it.peer) == breaks(it.change.label())).count());
  }

  private static boolean breaks(Level level) {
    return level == Level.BREAKING;
  }

  private String confusion() {
    Map<Level, Map<Level, Integer>> counts = new EnumMap<>(Level.class);
    for (Level label : Level.values()) {
      Map<Level, Integer> row = new LinkedHashMap<>();
      for (Level said : Level.values()) {
        row.put(
            said,
            (int) all.stream().filter(it -> it.change.label() == label && it.peer == said).count());
      }
      counts.put(label, row);
    }
    StringBuilder table =
        new StringBuilder(
            "| means | called breaking | called compatible | called documentation |\n"
                + "| --- | --- | --- | --- |\n");
    counts.forEach(
        (label, row) ->
            table.append(
                "| %s | %d | %d | %d |\n"
                    .formatted(
                        label,
                        row.get(Level.BREAKING),
                        row.get(Level.COMPATIBLE),
                        row.get(Level.DOCUMENTATION))));
    return table.toString();
  }

  private static String cell(Judged judged) {
    String label = judged.change.label().toString();
    return judged.peer == judged.change.label() ? label : label + ", *" + judged.peer + "*";
  }
}
