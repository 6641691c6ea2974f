package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.mutation.MutatingProxy.Upstream;
import io.contactkit.contract.mutation.ProxyRequest;
import io.contactkit.contract.mutation.ProxyResponse;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Side;
import io.contactkit.contract.verify.Mismatch;
import io.contactkit.openapi.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A mutant of the provider that can be run.
 *
 * @param concerned the interactions that could notice, the likeliest first
 * @param right whether what an interaction found is what this mutant broke
 * @param equivalence why no observer could tell, if none of the interactions noticed
 * @param remedy what would notice, in words that follow "would be noticed by"
 */
record ProviderMutant(
    Mutant mutant,
    Mutation mutation,
    List<RecordedInteraction> concerned,
    BiPredicate<RecordedInteraction, Mismatch> right,
    EquivalenceRule equivalence,
    String remedy) {

  ProviderMutant {
    concerned = List.copyOf(concerned);
  }

  static Mutant mutant(Interactions pacts, Operation operation, String kind, String diff) {
    return new Mutant(Side.PROVIDER, kind, pacts.provider(), operation.id(), diff, "");
  }

  /** A first call that fails is noticed by the operation's own interactions. */
  static boolean isAboutTheFirstCall(Mismatch mismatch) {
    return mismatch.where().startsWith("status of ");
  }

  /** Stands between the verifier and the server while one interaction is replayed. */
  @FunctionalInterface
  interface Mutation {
    ProxyResponse answer(ProxyRequest call, Upstream server, MutantReplay replay)
        throws IOException;
  }

  /** A rule by which nobody could tell a mutant from the original. */
  @FunctionalInterface
  interface EquivalenceRule {
    /** Nothing explains why the mutant was not noticed. */
    EquivalenceRule NONE = observations -> Optional.empty();

    Optional<String> reason(List<Observation> observations) throws IOException;
  }
}
