package io.contactkit.sandbox.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings rows into a wanted form, whatever was there before: for seed data and provider states, not
 * for requests. Thread-safe.
 */
@Component
public final class Rows {
  private final JdbcClient jdbc;

  Rows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One row of a table, to be filled column by column; its key first. */
  public Row in(String table, String keyColumn, Object key) {
    return new Row(table, keyColumn, key);
  }

  /** Deletes the rows with this value. */
  public void delete(String table, String column, Object value) {
    jdbc.sql("delete from %s where %s = :value".formatted(table, column))
        .param("value", value)
        .update();
  }

  /** Keeps the rows from being changed or referred to until the end of the transaction. */
  public void lockAll(String table) {
    jdbc.sql("select 1 from " + table + " for update").query(Integer.class).list();
  }

  public void deleteAll(String table) {
    jdbc.sql("delete from " + table).update();
  }

  /** A row to be written. Not thread-safe. */
  public final class Row {
    private final String table;
    private final String keyColumn;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Row(String table, String keyColumn, Object key) {
      this.table = table;
      this.keyColumn = keyColumn;
      this.values.put(keyColumn, key);
    }

    public Row with(String column, @Nullable Object value) {
      values.put(column, value);
      return this;
    }

    /** Updates the row with this key or inserts it. */
    public void save() {
      String assignments =
          values.keySet().stream()
              .map(column -> column + " = :" + column)
              .collect(Collectors.joining(", "));
      if (run("update %1$s set %2$s where %3$s = :%3$s", assignments, keyColumn) == 0) {
        String columns = String.join(", ", values.keySet());
        run("insert into %s (%s) values (%s)", columns, ":" + columns.replace(", ", ", :"));
      }
    }

    private int run(String sql, String first, String second) {
      return jdbc.sql(sql.formatted(table, first, second)).params(values).update();
    }
  }
}
