package io.contactkit.openapi.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class JudgeBenchTest {
  private static final List<LabelledChange> CHANGES = Bench.all();

  @ParameterizedTest
  @FieldSource("CHANGES")
  void isRightAndSaysWhere(LabelledChange change) {
    List<Change> found = Judge.changes(change.released(), change.current());

    assertThat(found).as(change.because()).isNotEmpty();
    assertThat(found.get(0).level())
        .as("%s found %s", change.because(), found)
        .isEqualTo(change.label());
    assertThat(found).as("ids").allMatch(it -> Judge.ids().contains(it.id()));
    assertThat(found).as("%s", found).noneMatch(it -> it.id().equals("diff/other"));
    assertThat(found).allMatch(it -> exists(change.released(), it) || exists(change.current(), it));
  }

  private static boolean exists(Document document, Change change) {
    return document.root().at(change.pointer()).exists();
  }

  @Test
  void hasManyChangesOfEveryLevel() {
    assertThat(CHANGES).hasSizeGreaterThan(200);
    for (Level level : Level.values()) {
      assertThat(CHANGES).filteredOn(change -> change.label() == level).hasSizeGreaterThan(50);
    }
  }

  @Test
  void givesEachChangeItsReason() {
    Set<String> names = CHANGES.stream().map(LabelledChange::toString).collect(Collectors.toSet());

    assertThat(names).hasSameSizeAs(CHANGES);
    assertThat(CHANGES).allMatch(change -> change.because().matches("[A-Z].*\\."));
  }
}
