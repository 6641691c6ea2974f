package io.contactkit.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.contactkit.client.internal.Setting;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsMetadataTest {

  @ParameterizedTest
  @ValueSource(strings = {"leat", "capillary", "jifeline"})
  void describesEverySettingOfTheClient(String provider) throws Exception {
    Map<String, String> described = new TreeMap<>();
    try (InputStream in =
        getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      new ObjectMapper()
          .readTree(in)
          .get("properties")
          .forEach(p -> described.put(p.get("name").asText(), p.path("description").asText()));
    }
    String prefix = "contactkit." + provider + ".";
    described.keySet().removeIf(name -> !name.startsWith(prefix));

    assertThat(described.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(Setting.values())
                        .filter(setting -> setting.isFor(provider))
                        .map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    Stream.of("health.enabled"))
                .map(prefix::concat)
                .toList());
    assertThat(described.values()).allMatch(text -> !text.isBlank());
  }
}
