package io.contactkit.contract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-c]{2}$",
        "(?:x|y)+z",
        "\\d{4}-\\d{2}",
        "a.c",
        "[^\\s/]+",
        "\\w*?",
        "[\\-._~:/?#]+",
        "a\\.b",
        "say \"hi\" & <go>",
        "(ab|cd)?e"
      })
  void exampleOfATranslatedRegexMatchesTheRegex(String regex) {
    Language language = Language.of(regex).orElseThrow();

    assertThat(language.example().orElseThrow()).matches(Pattern.compile(regex));
    for (String text : new String[] {"ab", "xyz", "2024-02", "abc", "a\nc", "e", "a.b", "axb"}) {
      assertThat(language.contains(text)).as(text).isEqualTo(Pattern.matches(regex, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(?=a)b", "(?i)a", "(a)\\1", "a\\b", "a*+", "[a-z&&[b]]", "^a|b$", "a(", "[a"})
  void whatIsNotRegularIsNotGuessed(String regex) {
    assertThat(Language.of(regex)).isEmpty();
  }

  @Test
  void inclusionAndEmptinessAreDecided() {
    Language upper = Language.of("[A-Z]+").orElseThrow();
    Language twoLetters = Language.of("[A-Za-z]{2}").orElseThrow();

    assertThat(twoLetters.without(upper).example()).isNotEmpty();
    assertThat(Language.of("[A-F]{3}").orElseThrow().without(upper).isEmpty()).isTrue();
    assertThat(upper.and(Language.of("[0-9]+").orElseThrow()).isEmpty()).isTrue();
  }

  @Test
  void formatsAdmitTheDocumentsExamples() {
    assertThat(Formats.regex("date-time").map(it -> "2023-11-12T19:43:01+00:00".matches(it)))
        .contains(true);
    assertThat(Formats.regex("uuid").map(it -> "497f6eca-6276-4993-bfeb-53cbbbba6f08".matches(it)))
        .contains(true);
    assertThat(Formats.regex("uri-reference").map(it -> "/problems/violations".matches(it)))
        .contains(true);
    assertThat(Formats.regex("int64")).isEqualTo(Optional.empty());
  }
}
