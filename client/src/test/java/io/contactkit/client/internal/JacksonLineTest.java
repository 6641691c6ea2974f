package io.contactkit.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonLineTest {

  @Test
  void usesTheLineThatThisRunIsFor() {
    String line = System.getProperty("jackson.under.test");

    assertThat(Json.standard().getClass().getSimpleName()).isEqualTo("Jackson" + line + "Json");
  }

  @EnabledIfSystemProperty(named = "jackson.under.test", matches = "2") // both are there
  @ParameterizedTest
  @CsvSource({
    "'jackson-(core|databind)-3.*',                            Jackson2Json",
    "'jackson-(core|databind)-2.*',                            Jackson3Json",
    "'nothing',                                                Jackson2Json",
  })
  void usesTheLineThatIsThere(String missing, String expected) throws Exception {
    try (URLClassLoader loader = classPathWithout(missing)) {
      Callable<?> probe =
          (Callable<?>)
              loader.loadClass(JacksonProbe.class.getName()).getConstructor().newInstance();

      assertThat(probe.call()).isEqualTo(List.of(expected, "{\"uuid\":\"1\",\"email\":null}"));
    }
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    try (URLClassLoader loader = classPathWithout("jackson-databind-.*")) {
      assertThatThrownBy(() -> JacksonLine.of(null, loader))
          .hasMessage("no Jackson on the class path: neither Jackson 2 nor Jackson 3");
    }
  }

  @ParameterizedTest
  @CsvSource({"2", "3"})
  void saysThatTheOneAskedForIsNotThere(String number) throws Exception {
    try (URLClassLoader loader = classPathWithout("jackson-databind-" + number + ".*")) {
      assertThatThrownBy(() -> JacksonLine.of(number, loader))
          .hasMessage(
              "no Jackson " + number + " on the class path, which contactkit.jackson asks for");
    }
  }

  @Test
  void makesReadyForATypeOnlyOnce() {
    assertThat(Json.prepareAhead(JacksonLineTest.class)).isTrue();
    assertThat(Json.prepareAhead(JacksonLineTest.class)).isFalse();
  }

  @Test
  void takesTheLineThatIsAskedFor() {
    ClassLoader loader = getClass().getClassLoader();
    String line = System.getProperty("jackson.under.test");

    assertThat(JacksonLine.of(line, loader).name()).isEqualTo("JACKSON" + line);
    // both are there in the run for Jackson 2
    assertThat(JacksonLine.of("3", loader)).isEqualTo(JacksonLine.JACKSON3);
    assertThatThrownBy(() -> JacksonLine.of("4", loader))
        .hasMessage("contactkit.jackson must be 2 or 3: 4");
  }

  private static URLClassLoader classPathWithout(String missing) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (File file :
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .toList()) {
      if (!file.getName().matches(missing)) {
        urls.add(file.toURI().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
