package io.contactkit.bench.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL without Docker, with a database for each number of rows. */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static Postgres start() throws IOException {
    return new Postgres(EmbeddedPostgres.builder().start());
  }

  /** The address of a new, empty database. */
  String database(int rows) throws SQLException {
    String name = "rows_" + rows;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return url(rows);
  }

  String url(int rows) {
    return server.getJdbcUrl("postgres", "rows_" + rows);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
