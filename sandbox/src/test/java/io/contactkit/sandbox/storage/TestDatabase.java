package io.contactkit.sandbox.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The database of a test run: the sandbox's default or, when asked for, a real PostgreSQL. */
public final class TestDatabase implements LauncherSessionListener {
  private static @Nullable EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if ("postgresql".equals(System.getProperty("contactkit.test.database"))) {
      postgres = start();
      // what the sandbox's own settings say is overridden by system properties
      System.setProperty("spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"));
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arguments for another database of the same kind that outlives the process which opens it. */
  static String[] lasting(Path directory) {
    return postgres == null
        ? new String[] {
          "--spring.profiles.active=file", "--contactkit.sandbox.file=" + directory.resolve("data")
        }
        : url(fresh(postgres));
  }

  /** Arguments for another database of the same kind, for several applications in this process. */
  static String[] shared() {
    return postgres == null
        ? new String[] {"--contactkit.sandbox.memory=" + UUID.randomUUID()}
        : url(fresh(postgres));
  }

  private static String[] url(String url) {
    return new String[] {"--spring.datasource.url=" + url};
  }

  private static String fresh(EmbeddedPostgres postgres) {
    String name = "lasting_" + UUID.randomUUID().toString().replace('-', '_');
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return postgres.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
