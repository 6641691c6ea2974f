package io.contactkit.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the databases look up what find and list need. */
final class Plans {
  private static final int ROWS = 100_000;
  private static final List<String> JVM = List.of("-Xmx2g");

  private Plans() {}

  /** Of the embedded database and of a PostgreSQL that has so many rows already. */
  static String of(Sandbox sandbox, List<Call> calls, String postgres, int rows)
      throws IOException, SQLException, InterruptedException {
    Path file = Files.createTempDirectory(sandbox.work(), "plans").resolve("data");
    List<String> embedded =
        List.of("--spring.profiles.active=file", "--contactkit.sandbox.file=" + file);
    StringBuilder text = new StringBuilder();
    explain(
        text,
        "H2, %,d rows".formatted(ROWS),
        statements(sandbox, calls, ROWS, embedded),
        // null ordering decides which indexes fit, and is the sandbox's
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "explain analyze ");
    explain(
        text,
        "PostgreSQL, %,d rows".formatted(rows),
        statements(sandbox, calls, rows, List.of("--spring.datasource.url=" + postgres)),
        postgres,
        "explain (analyze, costs off, timing off, summary off, buffers off) ");
    return text.toString();
  }

  private static Map<String, String> statements(
      Sandbox sandbox, List<Call> calls, int rows, List<String> database)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(database);
    arguments.addAll(Statements.LOGGING);
    try (OnePort server = sandbox.start("sandbox", rows, JVM, arguments)) {
      Map<String, String> statements = Statements.of(server, sandbox.log(), calls);
      server.program().stop();
      return statements;
    }
  }

  private static void explain(
      StringBuilder text, String title, Map<String, String> statements, String url, String explain)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> entry : statements.entrySet()) {
        text.append("%s, %s:%n%n```%n".formatted(title, entry.getKey()));
        try (ResultSet plan = statement.executeQuery(explain + entry.getValue())) {
          while (plan.next()) {
            text.append(plan.getString(1).stripTrailing()).append('\n');
          }
        }
        text.append("```\n\n");
      }
    }
  }
}
