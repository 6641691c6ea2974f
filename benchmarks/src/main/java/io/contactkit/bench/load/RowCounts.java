package io.contactkit.bench.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Whether a call costs the same with few rows and with many, on both databases. */
final class RowCounts {
  private static final List<Integer> ROWS = List.of(1_000, 100_000, 1_000_000);
  private static final List<String> JVM = List.of("-Xmx4g");
  private static final int CONNECTIONS = 4;
  private static final double WARM_UP_SECONDS = 3;

  /** The customer and the location that have half of all contact points. */
  private static final String CUSTOMER = "&customer_id=a0000000-0000-4000-8000-000000000000";

  private static final String LOCATION = "&location_id=b0000000-0000-4000-8000-000000000000";
  private static final List<Call> CALLS =
      List.of(
          Call.FIND,
          Call.CREATE,
          Call.list("list", ""),
          Call.list("list of a customer", CUSTOMER),
          Call.list("list of a location", LOCATION));

  static final List<Call> READS = CALLS.stream().filter(call -> !call.equals(Call.CREATE)).toList();

  private final Settings settings;
  private final StringBuilder table = new StringBuilder();
  private final AtomicLong made = new AtomicLong();

  private RowCounts(Settings settings) {
    this.settings = settings;
  }

  static String run(Settings settings) throws Exception {
    RowCounts counts = new RowCounts(settings);
    counts.head();
    counts.rows("in memory", List.of());
    try (Postgres postgres = Postgres.start()) {
      for (int rows : ROWS) {
        counts.row(
            "PostgreSQL", rows, List.of("--spring.datasource.url=" + postgres.database(rows)));
      }
      int most = ROWS.get(ROWS.size() - 1);
      counts
          .table
          .append('\n')
          .append(Plans.of(settings.sandbox(), READS, postgres.url(most), most));
    }
    return counts.table.toString();
  }

  private void head() {
    table.append(
        "%s; p50 / p99 in ms at %d connections.%n%n| | rows |"
            .formatted(Machine.description(), CONNECTIONS));
    CALLS.forEach(call -> table.append(" ").append(call.name()).append(" |"));
    table.append("\n| --- | ---: |").append(" ---: |".repeat(CALLS.size())).append('\n');
  }

  private void rows(String storage, List<String> arguments) throws IOException {
    for (int rows : ROWS) {
      row(storage, rows, arguments);
    }
  }

  private void row(String storage, int rows, List<String> arguments) throws IOException {
    try (Server server = settings.sandbox().start("sandbox", rows, JVM, arguments)) {
      for (Call call : CALLS) {
        load(server, call, rows, WARM_UP_SECONDS);
      }
      table.append(String.format(Locale.ROOT, "| %s | %,d |", storage, rows));
      for (Call call : CALLS) {
        Measured measured = load(server, call, rows, settings.seconds());
        System.out.printf("%s, %d rows, %s: %s%n", storage, rows, call.name(), measured);
        table.append(
            String.format(Locale.ROOT, " %.2f / %.2f |", measured.median(), measured.p99()));
        if (measured.errors() > 0) {
          throw new IllegalStateException(call.name() + ": " + measured.firstError());
        }
      }
      table.append('\n');
    }
  }

  private Measured load(Server server, Call call, int rows, double seconds) throws IOException {
    LongSupplier numbers =
        call.equals(Call.CREATE)
            ? made::incrementAndGet
            : () -> ThreadLocalRandom.current().nextInt(rows);
    return Load.run(server, call, CONNECTIONS, seconds, numbers);
  }
}
