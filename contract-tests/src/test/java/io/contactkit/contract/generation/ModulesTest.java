package io.contactkit.contract.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The libraries as a module path sees them. There are jars from the phase `package` on, and of all
 * modules only if all are built.
 */
class ModulesTest {
  private static final Set<String> LIBRARIES =
      Set.of("spec", "client", "client-fixtures", "client-spring-boot-starter", "server-stubs");

  private final Set<ModuleReference> modules =
      ModuleFinder.of(LIBRARIES.stream().flatMap(ModulesTest::jars).toArray(Path[]::new)).findAll();

  @BeforeEach
  void needsJars() {
    assumeTrue(LIBRARIES.stream().allMatch(module -> jars(module).findAny().isPresent()));
  }

  @Test
  void everyJarNamesItsModule() {
    assertThat(modules)
        .hasSameSizeAs(LIBRARIES)
        .allSatisfy(
            module -> {
              String name = module.descriptor().name();
              assertThat(name).startsWith("io.contactkit.").isEqualTo(declaredName(module));
            });
  }

  @Test
  void noPackageIsInTwoModules() {
    Map<String, String> owners = new HashMap<>();
    for (ModuleReference module : modules) {
      for (String name : module.descriptor().packages()) {
        assertThat(owners.put(name, module.descriptor().name())).as(name).isNull();
      }
    }
  }

  private static String declaredName(ModuleReference module) {
    try (JarFile jar = new JarFile(Path.of(module.location().get()).toFile())) {
      return jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> jars(String module) {
    Path target = Path.of("..", module, "target");
    if (!Files.isDirectory(target)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
