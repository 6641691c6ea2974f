package io.contactkit.sandbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.sandbox.SandboxTest;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;

@SandboxTest
class TransactionsTest {
  private final Transactions transactions;
  private final AtomicInteger attempts = new AtomicInteger();

  TransactionsTest(Transactions transactions) {
    this.transactions = transactions;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transaction was illegally transitioned from ROLLING_BACK to ROLLING_BACK [2.4.240/103]",
        "Transaction 2 has status ROLLING_BACK, not OPEN [2.4.240/103]"
      })
  void beginAgainWhenTheDatabaseStumblesOverADeadlock(String message) {
    assertThat(transactions.inOne(() -> secondTimeLucky(message))).isEqualTo("done");
  }

  @Test
  void passOnAnyOtherErrorOfTheDatabase() {
    assertThatThrownBy(
            () -> transactions.inOne(() -> secondTimeLucky("File corrupted [2.4.240/6]")))
        .isInstanceOf(UncategorizedSQLException.class)
        .hasRootCauseMessage("General error: \"File corrupted [2.4.240/6]\"");
    assertThat(attempts).hasValue(1);
  }

  private String secondTimeLucky(String message) {
    if (attempts.incrementAndGet() == 1) {
      throw new UncategorizedSQLException(
          "PreparedStatementCallback",
          "select 1",
          new SQLException("General error: \"" + message + "\"", "HY000", 50000));
    }
    return "done";
  }
}
