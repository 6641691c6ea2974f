package io.contactkit.openapi.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.openapi.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void followsTheWorstChange() {
    assertThat(demanded()).hasToString("1.2.3");
    assertThat(demanded(Level.DOCUMENTATION)).hasToString("1.2.4");
    assertThat(demanded(Level.DOCUMENTATION, Level.COMPATIBLE)).hasToString("1.3.0");
    assertThat(demanded(Level.COMPATIBLE, Level.BREAKING, Level.DOCUMENTATION))
        .hasToString("2.0.0");
  }

  @Test
  void comparesNumbersAndNotTexts() {
    assertThat(Version.of(document("1.10.0"))).isGreaterThan(Version.of(document("1.9.9")));
    assertThat(Version.of(document("2.0.0-rc.1"))).isEqualTo(Version.of(document("2.0.0")));
  }

  @Test
  void refusesWhatIsNoVersion() {
    assertThatThrownBy(() -> Version.of(document("v1")))
        .hasMessage("small.yaml: info.version 'v1' is not of the form 1.2.3");
  }

  private static Version demanded(Level... levels) {
    return Version.demanded(
        document("1.2.3"),
        Arrays.stream(levels)
            .map(level -> new Change(level, "", Side.BOTH, "", "", List.of()))
            .toList());
  }

  private static Document document(String version) {
    return Document.parse(
        "small.yaml", "{openapi: 3.0.3, info: {version: '%s'}}".formatted(version));
  }
}
