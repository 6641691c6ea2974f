package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.server.ServerProperties;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The page for implementers names every setting, with its default. */
class SettingsTest {

  static Stream<String> rows() {
    return settings("contactkit.server.", ServerProperties.class);
  }

  private static Stream<String> settings(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            setting ->
                setting.getType().isRecord()
                    ? settings(prefix + dashed(setting) + ".", setting.getType())
                    : Stream.of(row(prefix, type, setting)));
  }

  private static String row(String prefix, Class<?> type, RecordComponent setting) {
    DefaultValue fallback =
        Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
            .filter(parameter -> parameter.getName().equals(setting.getName()))
            .findFirst()
            .orElseThrow()
            .getAnnotation(DefaultValue.class);
    String row = "| `" + prefix + dashed(setting);
    boolean single = fallback != null && fallback.value().length == 1;
    return single ? row + "` | `" + fallback.value()[0] + "` |" : row;
  }

  private static String dashed(RecordComponent setting) {
    return setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isDocumented(String row) throws IOException {
    assertThat(Files.readString(Path.of("../docs/implementing-a-server.md"))).contains(row);
  }
}
