package io.contactkit.contract.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplingTest {
  private static final List<Integer> CANDIDATES = IntStream.range(0, 1000).boxed().toList();

  @Test
  void takesTheSameFewEachTime() {
    List<Integer> chosen = Sampling.some(20, 1).choose(CANDIDATES, SamplingTest::kind);

    assertThat(chosen).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(Sampling.some(20, 1).choose(CANDIDATES, SamplingTest::kind)).isEqualTo(chosen);
  }

  @Test
  void takesOfEachKind() {
    assertThat(Sampling.some(4, 1).choose(CANDIDATES, SamplingTest::kind))
        .extracting(SamplingTest::kind)
        .containsExactlyInAnyOrder("rare", "seldom", "common", "common");
  }

  @Test
  void takesAllIfAskedTo() {
    assertThat(Sampling.all().choose(CANDIDATES, SamplingTest::kind)).isEqualTo(CANDIDATES);
    assertThat(Sampling.all().isComplete()).isTrue();
    assertThat(Sampling.some(20, 1).isComplete()).isFalse();
  }

  private static String kind(int candidate) {
    return candidate == 7 ? "rare" : candidate == 8 ? "seldom" : "common";
  }
}
