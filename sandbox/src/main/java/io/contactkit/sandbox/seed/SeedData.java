package io.contactkit.sandbox.seed;

import io.contactkit.sandbox.internal.Resettable;
import io.contactkit.sandbox.internal.Rows;
import io.contactkit.sandbox.internal.SandboxProperties;
import io.contactkit.sandbox.internal.Switch;
import io.contactkit.sandbox.internal.Switches;
import io.contactkit.sandbox.internal.Transactions;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Plants the seed data, if wanted, once per database and before the first request; can start all
 * over.
 */
@Component
public final class SeedData implements SmartInitializingSingleton, Resettable {
  /** A table follows those that refer to it. */
  static final List<String> TABLES =
      List.of(
          "leat_portal_session_event",
          "leat_portal_session",
          "leat_shop",
          "leat_subscription",
          "leat_subscription_type",
          "leat_contact_identifier",
          "leat_contact",
          "capillary_registration",
          "capillary_identifier",
          "capillary_communication_channel",
          "capillary_promotion",
          "capillary_customer",
          "jifeline_contact_point",
          "jifeline_location",
          "jifeline_customer",
          "sandbox_token",
          "sandbox_switch");

  /** Those that others refer to, in the order in which most calls take hold of their rows. */
  private static final List<String> REFERRED_TO =
      List.of(
          "leat_shop",
          "leat_contact",
          "leat_subscription_type",
          "leat_portal_session",
          "capillary_customer",
          "capillary_identifier",
          "jifeline_customer",
          "jifeline_location");

  private final List<Seed> seeds;
  private final Rows rows;
  private final Switches switches;
  private final Transactions transactions;
  private final boolean wanted;

  SeedData(
      List<Seed> seeds,
      Rows rows,
      Switches switches,
      Transactions transactions,
      SandboxProperties properties) {
    this.seeds = seeds;
    this.rows = rows;
    this.switches = switches;
    this.transactions = transactions;
    this.wanted = properties.seed();
  }

  @Override
  public void afterSingletonsInstantiated() {
    transactions.inOne(this::plantOnce);
  }

  /** Back to the beginning: what was stored since is gone. */
  @Override
  public void reset() {
    transactions.inOne(
        () -> {
          // one after the other: the rows to lock are not those that another one is planting
          switches.turn(Switch.STARTING_OVER, true);
          // whoever is adding something to these comes to an end first, and the next ones wait:
          // otherwise both would take what the other one needs
          REFERRED_TO.forEach(rows::lockAll);
          seeds.forEach(Seed::clear);
          TABLES.forEach(rows::deleteAll);
          plantOnce();
        });
  }

  private void plantOnce() {
    // of several instances that start on one database the first does it and the others wait
    if (wanted && switches.turn(Switch.SEEDED, true)) {
      seeds.forEach(Seed::plant);
    }
  }
}
