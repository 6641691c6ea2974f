package io.contactkit.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2023-11-12T19:43:01+00:00,     2023-11-12T19:43:01Z",
    "2023-11-12T19:43:01Z,          2023-11-12T19:43:01Z",
    "2023-11-12T19:43:01+0000,      2023-11-12T19:43:01Z",
    "2023-11-12T19:43:01-0530,      2023-11-12T19:43:01-05:30",
    "2023-11-12T19:43:01.250+02:00, 2023-11-12T19:43:01.25+02:00",
    "2023-11-12T19:43+02:00,        2023-11-12T19:43+02:00",
    "' 2023-11-12T19:43:01+02 ',    2023-11-12T19:43:01+02:00"
  })
  void readsAPointInTimeAndKeepsItsOffset(String text, OffsetDateTime time) {
    OffsetDateTime read = TestJson.read("\"" + text + "\"", OffsetDateTime.class);

    // equals compares the offsets too
    assertThat(read.equals(time)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "null"})
  void takesNothingForNothing(String json) {
    assertThat(TestJson.<Object>read(json, OffsetDateTime.class)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"2023-11-12\"", "\"2023-11-12T19:43:01\"", "\"1699818181\"", "1699818181", "{}"})
  void takesNothingElseForATime(String json) {
    assertThatThrownBy(() -> TestJson.read(json, OffsetDateTime.class))
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-11-12T19:43:01Z", "2023-11-12T19:43:01.25+02:00"})
  void writesAPointInTimeAsItIs(String time) {
    assertThat(TestJson.write(OffsetDateTime.parse(time))).isEqualTo("\"" + time + "\"");
  }
}
