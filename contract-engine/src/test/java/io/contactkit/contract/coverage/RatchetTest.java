package io.contactkit.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatchetTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void chooseAFile() {
    file = directory.resolve("coverage.json");
  }

  @Test
  void isMadeByTheFirstRun() throws IOException {
    assertThat(Ratchet.of(file).check("shop.yaml", 40.5).holds()).isTrue();
    assertThat(Files.readString(file)).contains("\"shop.yaml\" : 40.5");
  }

  @Test
  void failsARunThatIsLowerAndKeepsTheBest() {
    Ratchet.of(file).check("shop.yaml", 40.5);

    Ratchet.Result lower = Ratchet.of(file).check("shop.yaml", 40.4);

    assertThat(lower.holds()).isFalse();
    assertThat(lower.message()).isEqualTo("shop.yaml: fell from 40.5 % to 40.4 %");
    assertThat(Ratchet.of(file).check("shop.yaml", 40.5).message())
        .isEqualTo("shop.yaml: stays at 40.5 %");
  }

  @Test
  void isRaisedByARunThatIsHigherForItsDocumentOnly() {
    Ratchet.of(file).check("shop.yaml", 40);
    Ratchet.of(file).check("depot.yaml", 10);

    assertThat(Ratchet.of(file).check("shop.yaml", 50).message())
        .isEqualTo("shop.yaml: rose from 40.0 % to 50.0 %");
    assertThat(Ratchet.of(file).check("shop.yaml", 45).holds()).isFalse();
    assertThat(Ratchet.of(file).check("depot.yaml", 10).holds()).isTrue();
  }

  @Test
  void saysInOneSentenceThatTheFileIsNotOne() throws IOException {
    Files.writeString(file, "{");
    assertThatThrownBy(() -> Ratchet.of(file).check("shop.yaml", 40))
        .hasMessage(file + " cannot be read as JSON");

    Files.writeString(file, "{\"shop.yaml\": \"forty\"}");
    assertThatThrownBy(() -> Ratchet.of(file).check("shop.yaml", 40))
        .hasMessage(file + " must hold an object with a percentage for each document");
  }
}
