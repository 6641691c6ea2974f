package io.contactkit.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.Calls;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented answer, changed in every way that an answer can go wrong. */
class ToleranceTest {

  @ParameterizedTest
  @MethodSource("io.contactkit.client.Calls#operations")
  void bearsEveryChange(Calls.Target target) {
    List<String> problems = new ArrayList<>();
    for (Verdict verdict : Certificate.verdicts()) {
      if (verdict.mutant().from().target().equals(target)) {
        Certificate.problems(verdict).forEach(problem -> problems.add(verdict + ": " + problem));
      }
    }

    assertThat(problems).isEmpty();
  }

  @Test
  void leavesNoChangeOut() {
    Set<Kind> kinds =
        Certificate.verdicts().stream()
            .map(verdict -> verdict.mutant().kind())
            .collect(Collectors.toSet());

    assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
  }

  @Test
  void isThePage() throws IOException {
    GeneratedPage.of(Path.of("../docs/tolerance.md"), TolerancePage.render(Certificate.verdicts()))
        .verify();
  }
}
