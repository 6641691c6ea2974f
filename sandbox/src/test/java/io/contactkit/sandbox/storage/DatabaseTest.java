package io.contactkit.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.SandboxTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@SandboxTest
class DatabaseTest {
  private final DataSource dataSource;

  DatabaseTest(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Test
  void isTheOneThatTheRunAsksFor() throws SQLException {
    String wanted = System.getProperty("contactkit.test.database", "h2");

    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(wanted);
    }
  }
}
