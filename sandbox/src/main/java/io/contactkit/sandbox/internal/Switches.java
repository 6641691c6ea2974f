package io.contactkit.sandbox.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Switches, stored so that all instances see them. Thread-safe. */
@Component
public final class Switches {
  private final JdbcClient jdbc;

  Switches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean isOn(Switch which) {
    return jdbc.sql("select count(*) from sandbox_switch where name = :name")
            .param("name", which.name())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whether that changed anything. */
  public boolean turn(Switch which, boolean on) {
    String sql =
        on
            ? "insert into sandbox_switch (name) values (:name) on conflict do nothing"
            : "delete from sandbox_switch where name = :name";
    return jdbc.sql(sql).param("name", which.name()).update() == 1;
  }
}
