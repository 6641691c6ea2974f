package io.contactkit.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.JifelineStates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SandboxTest
class SeedDataTest {
  private static final String LIST = "/v2/customers/contact_points";

  private final Api jifeline;
  private final SeedData seed;
  private final JifelineStates states;
  private final JdbcClient jdbc;

  SeedDataTest(@LocalServerPort int port, SeedData seed, JifelineStates states, JdbcClient jdbc) {
    this.jifeline = Api.jifeline(port);
    this.seed = seed;
    this.states = states;
    this.jdbc = jdbc;
  }

  @Test
  void leavesAnswersThatWereGivenSinceAlone() {
    states.givenNoContactPoints();

    seed.afterSingletonsInstantiated();

    assertThat(jifeline.get(LIST).body().get("total").asInt()).isZero();
  }

  @Test
  void startsAllOver() {
    states.givenNoContactPoints();

    seed.reset();

    assertThat(jifeline.get(LIST).body().get("total").asInt()).isOne();
  }

  @Test
  void emptiesEveryTable() {
    assertThat(SeedData.TABLES)
        .containsExactlyInAnyOrderElementsOf(
            jdbc.sql(
                    """
                    select table_name from information_schema.tables
                    where table_schema = 'public'
                      and table_name not in ('flyway_schema_history', 'jifeline_contact_point_count')
                    """)
                .query(String.class)
                .list());
  }
}
