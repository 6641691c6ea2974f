package io.contactkit.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of this process without directories, which an AOT cache does not take. */
final class ClassPath {
  static final String OF_JARS =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));

  private ClassPath() {}

  /** Those jars, in their order, of which a log of {@code class+load} names a class. */
  static String usedIn(String log) {
    return Stream.of(OF_JARS.split(File.pathSeparator))
        .filter(jar -> log.contains("source: file:" + jar))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path jar(Path directory) {
    try (Stream<Path> walk = Files.walk(directory)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      Path jar = Files.createTempFile("classes", ".jar");
      jar.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(jar);
          JarOutputStream entries = new JarOutputStream(out)) {
        for (Path file : files) {
          String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
          entries.putNextEntry(new JarEntry(name));
          Files.copy(file, entries);
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
