package io.contactkit.bench.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Measures the sandbox with {@code contract observe} in front of it and without, and prints the
 * ratios; ends by itself.
 */
public final class MeasureObserver {
  private static final int ROWS = 100_000;
  private static final List<Integer> CONNECTIONS = List.of(1, 8, 64);
  private static final int ROUNDS = 2;

  private MeasureObserver() {}

  /** Arguments as {@code name=value}: sandbox, contract, document, work and seconds. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args);
    Sandbox sandbox = settings.sandbox();
    double seconds = settings.seconds();
    try (Server direct = sandbox.start("sandbox", ROWS, List.of("-Xmx1g"), List.of());
        Server observed = observer(settings, sandbox, direct)) {
      System.out.println("| find | without | observed | time | p99 without | p99 | MB |");
      for (String kind : List.of("any of 100,000", "the same one")) {
        for (Server server : List.of(direct, observed)) {
          measured(server, kind, 8, 3 * seconds);
        }
        for (int connections : CONNECTIONS) {
          Measured before = measured(direct, kind, connections, seconds);
          Measured after = measured(observed, kind, connections, seconds);
          for (int round = 1; round < ROUNDS; round++) {
            before = better(before, measured(direct, kind, connections, seconds));
            after = better(after, measured(observed, kind, connections, seconds));
          }
          System.out.printf(
              "| %s, %d at a time | %.0f/s | %.0f/s | %.1f × | %.1f ms | %.1f ms | %d |%n",
              kind,
              connections,
              before.perSecond(),
              after.perSecond(),
              before.perSecond() / after.perSecond(),
              before.p99(),
              after.p99(),
              observed.residentMegabytes());
        }
      }
    }
    System.exit(0);
  }

  // With 256 MB of heap: what it keeps is not to grow with the traffic.
  private static Server observer(Settings settings, Sandbox sandbox, Server direct)
      throws Exception {
    int port = Program.freePort();
    Path work = sandbox.work();
    Program program =
        Program.start(
            port,
            work,
            work.resolve("observer.log"),
            Map.of(),
            List.of(
                Program.java(sandbox.java()),
                "-Xmx256m",
                "-jar",
                settings.path("contract").toString(),
                "observe",
                settings.path("document").toString(),
                "--target=http://localhost:" + direct.address(Api.LEAT).port() + "/leat",
                "--listen=" + port,
                "--quiet",
                "--format=json"));
    Observed observed = new Observed(program);
    program.awaitAnswer(
        observed.address(Api.LEAT).basePath()
            + "/contact-identifiers/find?contact_identifier_value=ABCDE12356-90",
        Api.LEAT.token());
    return observed;
  }

  /** The observer, whose root is the sandbox's API of Leat. */
  private record Observed(Program program) implements Server {
    @Override
    public String name() {
      return "observed";
    }

    @Override
    public Address address(Api api) {
      return new Address(program.port(), api.basePath().replaceFirst("^/leat", ""));
    }

    @Override
    public boolean echoes() {
      return true;
    }

    @Override
    public long residentMegabytes() {
      return program.residentMegabytes();
    }

    @Override
    public void close() {
      program.close();
    }
  }

  private static Measured measured(Server server, String kind, int connections, double seconds)
      throws Exception {
    boolean isSame = kind.startsWith("the same");
    Measured measured =
        Load.run(
            server,
            Call.FIND,
            connections,
            seconds,
            () -> isSame ? 7 : ThreadLocalRandom.current().nextInt(ROWS));
    if (measured.errors() > 0) {
      System.out.println("ERRORS: " + measured.errors() + ", " + measured.firstError());
    }
    return measured;
  }

  private static Measured better(Measured one, Measured other) {
    return one.perSecond() > other.perSecond() ? one : other;
  }
}
