package io.contactkit.sandbox.jifeline;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers and their locations. */
@Component
final class CustomerStore {
  private final JdbcClient jdbc;

  CustomerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean exists(UUID id) {
    return jdbc.sql("select count(*) from jifeline_customer where id = :id")
            .param("id", id)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The customer of a location, if there is such a location. */
  Optional<UUID> ofLocation(UUID locationId) {
    return jdbc.sql("select customer_id from jifeline_location where id = :id")
        .param("id", locationId)
        .query(UUID.class)
        .optional();
  }
}
