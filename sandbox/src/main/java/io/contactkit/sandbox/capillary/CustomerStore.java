package io.contactkit.sandbox.capillary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers, into whom they were merged, and their communication channels. */
@Component
final class CustomerStore {
  private final JdbcClient jdbc;

  CustomerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Holds everyone else off the customer until the end of the transaction. */
  Optional<Customer> lock(long id) {
    return jdbc.sql("select id, merged_into from capillary_customer where id = :id for update")
        .param("id", id)
        .query((row, n) -> new Customer(id, row.getObject("merged_into", Long.class)))
        .optional();
  }

  /** Earlier victims of the victim get the new survivor too: one step leads to the survivor. */
  void merge(long victim, long survivor) {
    jdbc.sql(
            """
            update capillary_customer set merged_into = :survivor
            where id = :victim or merged_into = :victim
            """)
        .param("victim", victim)
        .param("survivor", survivor)
        .update();
    jdbc.sql(
            """
            update capillary_communication_channel set customer_id = :survivor
            where customer_id = :victim
            """)
        .param("victim", victim)
        .param("survivor", survivor)
        .update();
  }

  List<Channel> channels(long customerId) {
    return jdbc.sql(
            """
            select type, channel_value from capillary_communication_channel
            where customer_id = :customer order by id
            """)
        .param("customer", customerId)
        .query((row, n) -> new Channel(row.getString("type"), row.getString("channel_value")))
        .list();
  }

  /** A customer; a victim of a merge names its survivor. */
  record Customer(long id, @Nullable Long mergedInto) {}
}
