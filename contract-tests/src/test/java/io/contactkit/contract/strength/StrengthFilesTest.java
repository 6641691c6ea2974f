package io.contactkit.contract.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrengthFilesTest {
  private static final Outcome KILLED =
      Outcome.killed(
          new Mutant(Side.PROVIDER, "drops a property", "leat", "find", "- $.data.name", "Linked"),
          "Linked: $.data.name: expected to be there but was absent");
  private static final Outcome SURVIVOR =
      Outcome.survived(
          new Mutant(Side.CLIENT, "drops a header", "leat", "find", "- Accept", ""), "");

  @TempDir Path directory;

  @Test
  void whatAnEngineWritesTheReportReads() {
    StrengthFiles files = StrengthFiles.in(directory);
    files.write(Side.PROVIDER, "leat", new Strength(true, List.of(KILLED)));
    files.write(Side.CLIENT, "leat", new Strength(true, List.of(SURVIVOR)));

    assertThat(files.read()).isEqualTo(new Strength(true, List.of(SURVIVOR, KILLED)));
  }

  @Test
  void nothingWasBrokenWhereNothingWasWritten() {
    assertThat(StrengthFiles.in(directory.resolve("missing")).read()).isEqualTo(Strength.UNKNOWN);
  }

  @Test
  void aSampleOnOneSideIsASampleOfAll() {
    StrengthFiles files = StrengthFiles.in(directory);
    files.write(Side.PROVIDER, "leat", new Strength(true, List.of(KILLED)));
    files.write(Side.CLIENT, "leat", new Strength(false, List.of()));

    assertThat(files.read().complete()).isFalse();
  }

  @Test
  void aSurvivorNeedsAReason() {
    Outcome explained = Outcome.survived(SURVIVOR.mutant(), "nobody could tell");

    assertThat(new Strength(true, List.of(KILLED, explained, SURVIVOR)).unexplained())
        .containsExactly("leat find drops a header: - Accept");
  }
}
