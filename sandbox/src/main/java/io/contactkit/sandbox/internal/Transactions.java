package io.contactkit.sandbox.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction, again when another one came in between. Thread-safe.
 *
 * <p>That one may have been preferred by the database, or have taken away what this one had found,
 * as a reset does: the rows that a new one refers to, or that the next statement reads. Begun
 * again, the work finds things as they are by then, and the rules say what becomes of it.
 */
@Component
public final class Transactions {
  private static final int ATTEMPTS = 20;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;
  // H2's version and its own code of the error
  private static final Pattern ILLEGAL_STATE_OF_A_TRANSACTION =
      Pattern.compile("\\[[0-9.]+/103\\]");

  private final TransactionTemplate template;

  Transactions(PlatformTransactionManager manager) {
    this.template = new TransactionTemplate(manager);
  }

  /** The work must be fit to run again from its start. Within a transaction it is part of it. */
  public <T extends @Nullable Object> T inOne(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // what the database gave up can only be begun again as a whole
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return template.execute(status -> work.get());
      } catch (DataIntegrityViolationException | EmptyResultDataAccessException e) {
        // the other one is through: the sooner this one begins, the less comes in between again
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } catch (ConcurrencyFailureException | UncategorizedSQLException e) {
        if (attempt == ATTEMPTS || !collided(e)) {
          throw e;
        }
        // those who collided must not meet again in step
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
      }
    }
  }

  /**
   * H2 ends the youngest of the transactions that wait for each other by giving it another state. A
   * second thread that does so at the same time, and the one that is ended while it goes on, get an
   * internal error about that state, which nobody translates.
   */
  private static boolean collided(DataAccessException e) {
    return e instanceof ConcurrencyFailureException
        || ILLEGAL_STATE_OF_A_TRANSACTION.matcher(String.valueOf(e.getMessage())).find();
  }

  /** As {@link #inOne(Supplier)}, without a result. */
  public void inOne(Runnable work) {
    inOne(
        () -> {
          work.run();
          return null;
        });
  }
}
