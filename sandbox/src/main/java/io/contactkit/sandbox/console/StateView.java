package io.contactkit.sandbox.console;

import io.contactkit.sandbox.internal.ConditionalOnConsole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is stored, in the words of the documents; of each kind the first hundred by a key, because a
 * page that is open asks each second.
 */
@Component
@ConditionalOnConsole
final class StateView {
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("Leat contacts", "uuid, email from leat_contact where not removed order by uuid");
    QUERIES.put(
        "Leat contact identifiers",
        "identifier_value as \"value\", name, active, contact_uuid from leat_contact_identifier order by 1");
    QUERIES.put(
        "Leat subscriptions",
        """
        t.name as type, s.state, case when s.state = 'PENDING_CONFIRMATION'
          then '/confirm-subscription?token=' || s.confirmation_token end as confirm, s.contact_uuid
        from (
          select * from leat_subscription order by contact_uuid, subscription_type_id limit 100
        ) s join leat_subscription_type t on t.id = s.subscription_type_id
        order by s.contact_uuid, s.subscription_type_id
        """);
    QUERIES.put(
        "Leat portal sessions",
        """
        '/portal-sessions?uuid=' || uuid as page, kind, shop_uuid, contact_uuid, outcome, uuid
        from leat_portal_session order by created_at desc, uuid
        """);
    QUERIES.put(
        "Capillary identifiers",
        """
        i.customer_id, r.source, r.account_id, r.type, r.identifier_value as "value", r.status_label
        from (
          select * from capillary_registration
          order by type, identifier_value, source, account_id limit 100
        ) r join capillary_identifier i
          on r.type = i.type and r.identifier_value = i.identifier_value
        order by 1, 2, 4, 5
        """);
    QUERIES.put("Capillary customers", "id, merged_into from capillary_customer order by id");
    QUERIES.put(
        "Jifeline contact points",
        "id, label, email_address, phone_number, customer_id, location_id from jifeline_contact_point order by position");
  }

  private final JdbcClient jdbc;

  StateView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, List<Map<String, Object>>> read() {
    Map<String, List<Map<String, Object>>> state = new LinkedHashMap<>();
    QUERIES.forEach(
        (title, query) ->
            state.put(title, jdbc.sql("select " + query + " limit 100").query().listOfRows()));
    return state;
  }
}
