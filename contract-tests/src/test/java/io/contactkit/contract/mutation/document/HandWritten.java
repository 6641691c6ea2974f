package io.contactkit.contract.mutation.document;

import io.contactkit.client.leat.LeatClient;
import io.contactkit.sandbox.SandboxApplication;
import io.contactkit.server.state.LeatStates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/** What hand-written classes of both sides use of the generated ones, read from their bytecode. */
final class HandWritten {
  private static final String GENERATED = "io/contactkit/(client|server)/[a-z]+/(api|model)/.*";

  /** A method that is called, or one that is declared where a generated interface wants it. */
  record Use(String by, String owner, String name, String descriptor, boolean declared) {}

  private HandWritten() {}

  static List<Use> uses() {
    return Stream.of(LeatClient.class, LeatStates.class, SandboxApplication.class)
        .flatMap(anchor -> in(anchor).stream())
        .toList();
  }

  private static List<Use> in(Class<?> anchor) {
    try {
      URI place = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return classes(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return classes(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Use> classes(Path root) throws IOException {
    List<Use> uses = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).sorted().toList()) {
        if (!root.relativize(file).toString().matches(GENERATED)) {
          new ClassReader(Files.readAllBytes(file))
              .accept(new Reader(uses), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
      }
    }
    return uses;
  }

  private static final class Reader extends ClassVisitor {
    private final List<Use> uses;
    private String name = "";

    Reader(List<Use> uses) {
      super(Opcodes.ASM9);
      this.uses = uses;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] types) {
      this.name = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      uses.add(new Use(name, name, method, descriptor, true));
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean isInterface) {
          if (owner.matches(GENERATED)) {
            uses.add(new Use(name, owner, called, type, false));
          }
        }
      };
    }
  }
}
