package io.contactkit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The servers side by side: they take turns, so that what disturbs one disturbs all. */
final class Comparison implements AutoCloseable {
  static final int ROWS = 100_000;
  static final List<Integer> CONNECTIONS = List.of(1, 8, 64);

  private static final List<String> JVM = List.of("-Xmx1g");
  private static final double WARM_UP = 6;
  private static final int WARM_UP_CONNECTIONS = 8;

  private final Settings settings;
  private final List<Server> servers = new ArrayList<>();
  private final Map<String, List<Measured>> figures = new LinkedHashMap<>();
  private final AtomicLong made = new AtomicLong();

  private Comparison(Settings settings) {
    this.settings = settings;
  }

  static String run(Settings settings) throws Exception {
    try (Comparison comparison = new Comparison(settings)) {
      comparison.start();
      comparison.measure();
      return ComparisonTable.of(settings, comparison.servers, comparison.figures);
    }
  }

  private void start() throws IOException, InterruptedException {
    Sandbox sandbox = settings.sandbox();
    servers.add(sandbox.start("sandbox", ROWS, JVM, List.of()));
    WireMock wireMock = new WireMock(settings.path("wiremock"), sandbox.java(), sandbox.work());
    servers.add(wireMock.start("WireMock", JVM, List.of("--max-request-journal-entries", "100")));
    Prism prism = new Prism(settings.path("work"));
    prism.start("Prism", "info").ifPresent(servers::add);
    servers.add(
        sandbox.start("sandbox, file", ROWS, JVM, List.of("--spring.profiles.active=file")));
    servers.add(
        sandbox.start(
            "sandbox, production-like",
            ROWS,
            JVM,
            List.of("--spring.profiles.active=production-like")));
    servers.add(wireMock.start("WireMock, no journal", JVM, List.of("--no-request-journal")));
    prism.start("Prism, silent", "silent").ifPresent(servers::add);
    servers.add(ceiling(sandbox));
    for (Server server : servers) {
      System.out.println("warming up: " + server.name());
      for (Call call : Call.ALL) {
        load(server, call, WARM_UP_CONNECTIONS, WARM_UP * settings.seconds());
      }
    }
  }

  private static Server ceiling(Sandbox sandbox) throws IOException {
    int port = Program.freePort();
    Program program =
        Program.start(
            port,
            sandbox.work(),
            sandbox.work().resolve("ceiling.log"),
            Map.of(),
            List.of(
                Program.java(sandbox.java()),
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("java.class.path"),
                Ceiling.class.getName(),
                Integer.toString(port)));
    return OnePort.of("JDK HttpServer", program, false);
  }

  private void measure() throws IOException {
    for (int round = 1; round <= settings.number("rounds"); round++) {
      for (int connections : CONNECTIONS) {
        for (Call call : Call.ALL) {
          for (Server server : servers) {
            Measured measured = load(server, call, connections, settings.seconds());
            System.out.printf(
                "round %d: %s, %s, %d connections: %.0f per second%n",
                round, server.name(), call.name(), connections, measured.perSecond());
            if (measured.errors() > 0) {
              System.out.println("ERRORS: " + measured.errors() + ", " + measured.firstError());
            }
            figures
                .computeIfAbsent(key(server, call, connections), key -> new ArrayList<>())
                .add(measured);
          }
        }
      }
    }
  }

  static String key(Server server, Call call, int connections) {
    return server.name() + "/" + call.name() + "/" + connections;
  }

  private Measured load(Server server, Call call, int connections, double seconds)
      throws IOException {
    LongSupplier numbers =
        call.equals(Call.CREATE)
            ? made::incrementAndGet
            : () -> ThreadLocalRandom.current().nextInt(ROWS);
    return Load.run(server, call, connections, seconds, numbers);
  }

  @Override
  public void close() {
    servers.forEach(Server::close);
  }
}
