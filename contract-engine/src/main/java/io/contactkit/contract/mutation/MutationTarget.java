package io.contactkit.contract.mutation;

import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import java.io.IOException;
import java.util.List;

/** Something that can be broken on purpose: its mutants, and what judges them. */
public interface MutationTarget {

  /** All mutants, in an order that is the same each time. */
  List<Mutant> mutants();

  /**
   * What judges one mutant after the other.
   *
   * @throws IOException if it cannot be set up
   */
  Worker worker() throws IOException;

  /** Judges mutants, one at a time. */
  interface Worker extends AutoCloseable {
    /**
     * What becomes of a mutant.
     *
     * @param index its place in the list of all
     * @throws IOException if it could not be judged
     */
    Outcome judge(int index) throws IOException;

    @Override
    void close();
  }
}
