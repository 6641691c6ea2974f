package io.contactkit.sandbox.leat;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shops. */
@Component
final class ShopStore {
  private final JdbcClient jdbc;

  ShopStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Shop> find(String uuid) {
    return jdbc.sql("select uuid, id, reference, name from leat_shop where uuid = :uuid")
        .param("uuid", uuid)
        .query(Shop.class)
        .optional();
  }
}
