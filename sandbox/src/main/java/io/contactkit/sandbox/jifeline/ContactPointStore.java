package io.contactkit.sandbox.jifeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Contact points, in the order in which they were created. */
@Component
final class ContactPointStore {
  private static final String COLUMNS =
      "id, customer_id, email_address, label, location_id, phone_number";

  private final JdbcClient jdbc;

  ContactPointStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredContactPoint> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from jifeline_contact_point where id = :id")
        .param("id", id)
        .query(StoredContactPoint.class)
        .optional();
  }

  List<StoredContactPoint> list(
      @Nullable UUID customerId, @Nullable UUID locationId, int limit, long offset) {
    String sql =
        "select " + COLUMNS + " from jifeline_contact_point" + where(customerId, locationId);
    return filtered(sql + " order by position limit :limit offset :offset", customerId, locationId)
        .param("limit", limit)
        .param("offset", offset)
        .query(StoredContactPoint.class)
        .list();
  }

  long count(@Nullable UUID customerId, @Nullable UUID locationId) {
    String sql = "select count(*) from jifeline_contact_point" + where(customerId, locationId);
    return filtered(sql, customerId, locationId).query(Long.class).single();
  }

  void insert(StoredContactPoint point) {
    jdbc.sql(
            """
            insert into jifeline_contact_point (
              id, customer_id, email_address, label, location_id, phone_number)
            values (:id, :customerId, :emailAddress, :label, :locationId, :phoneNumber)
            """)
        .paramSource(point)
        .update();
  }

  boolean replace(StoredContactPoint point) {
    return jdbc.sql(
                """
                update jifeline_contact_point
                set customer_id = :customerId, email_address = :emailAddress, label = :label,
                    location_id = :locationId, phone_number = :phoneNumber
                where id = :id
                """)
            .paramSource(point)
            .update()
        == 1;
  }

  boolean delete(UUID id) {
    return jdbc.sql("delete from jifeline_contact_point where id = :id").param("id", id).update()
        == 1;
  }

  private StatementSpec filtered(String sql, @Nullable UUID customerId, @Nullable UUID locationId) {
    StatementSpec statement = jdbc.sql(sql);
    if (customerId != null) {
      statement = statement.param("customer", customerId);
    }
    return locationId == null ? statement : statement.param("location", locationId);
  }

  private static String where(@Nullable UUID customerId, @Nullable UUID locationId) {
    String byCustomer = customerId == null ? "" : " and customer_id = :customer";
    String byLocation = locationId == null ? "" : " and location_id = :location";
    return (byCustomer + byLocation).replaceFirst("^ and", " where");
  }
}
