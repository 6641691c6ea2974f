package io.contactkit.client.internal;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Param;
import io.contactkit.client.leat.LeatClient;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** GraalVM is told of everything that is reached by reflection, and of nothing that is gone. */
class ReachabilityMetadataTest {
  private static final Path CLASSES = classes();

  @Test
  void namesEveryTypeThatJacksonReadsOrWrites() throws IOException {
    assertThat(names("reflect-config.json", "name"))
        .containsAll(names(ReachabilityMetadataTest::isForJackson));
  }

  @Test
  void namesEveryTypeThatFeignCreates() throws IOException {
    assertThat(names("reflect-config.json", "name"))
        .containsAll(names(Param.Expander.class::isAssignableFrom))
        .containsAll(names(ReachabilityMetadataTest::isApi));
    assertThat(names("proxy-config.json", "interfaces"))
        .isEqualTo(names(ReachabilityMetadataTest::isApi));
  }

  @Test
  void namesWhatAJacksonLineIsKnownBy() throws IOException {
    assertThat(names("reflect-config.json", "name"))
        .containsAll(Stream.of(JacksonLine.values()).map(JacksonLine::mapper).toList());
  }

  @Test
  void namesNothingThatIsGone() throws IOException {
    Set<String> ours = names("reflect-config.json", "name");
    ours.removeIf(name -> !name.startsWith("io.contactkit."));

    assertThat(names(type -> true)).containsAll(ours);
  }

  @Test
  void namesEveryResource() throws IOException {
    Set<String> resources;
    try (Stream<Path> files = Files.walk(CLASSES)) {
      resources =
          files
              .filter(Files::isRegularFile)
              .map(file -> CLASSES.relativize(file).toString())
              .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF"))
              .collect(toCollection(TreeSet::new));
    }

    Set<String> patterns = names("resource-config.json", "pattern");
    assertThat(resources)
        .allMatch(name -> patterns.stream().anyMatch(pattern -> name.matches(pattern)));
  }

  private static boolean isApi(Class<?> type) {
    return type.isInterface() && type.getPackageName().endsWith(".api");
  }

  private static boolean isForJackson(Class<?> type) {
    return Stream.of(
            Stream.of(type), Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredConstructors()))
        .flatMap(elements -> elements.map(AnnotatedElement.class::cast))
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .anyMatch(a -> a.annotationType().getName().startsWith("com.fasterxml.jackson."));
  }

  private static Set<String> names(Predicate<Class<?>> selected) throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .filter(name -> !name.contains("Jackson2Json")) // not loadable without Jackson 2
          .filter(name -> selected.test(type(name)))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static Set<String> names(String config, String field) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CLASSES.resolve("META-INF/native-image"))) {
      for (Path file : files.filter(f -> f.endsWith(config)).toList()) {
        JsonNode tree = TestJson.tree(Files.readString(file));
        tree.findValues(field)
            .forEach(v -> names.add(v.isArray() ? v.get(0).stringValue() : v.stringValue()));
      }
    }
    return names;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, LeatClient.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Path classes() {
    return Path.of(
        URI.create(
            LeatClient.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
