package io.contactkit.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.Calls;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property and parameter of every operation, left out, null and given. */
class WireMatrixTest {

  static List<WireCell> cells() {
    return WireMatrix.cells();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void isSentAsDocumented(WireCell cell) {
    assertThat(WireCheck.problems(cell)).isEmpty();
  }

  @Test
  void leavesNoOperationOut() {
    Stream<String> sent = WireMatrix.cells().stream().map(cell -> cell.of().target().toString());

    assertThat(sent.distinct())
        .hasSameElementsAs(Calls.operations().map(Object::toString).toList());
  }

  @Test
  void isThePage() throws IOException {
    GeneratedPage.of(Path.of("../docs/wire-matrix.md"), WireMatrixPage.render(WireMatrix.cells()))
        .verify();
  }
}
