package io.contactkit.contract.mutation.provider;

import io.contactkit.contract.internal.Names;
import io.contactkit.contract.mutation.MutatingProxy;
import io.contactkit.contract.mutation.MutationTarget;
import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.strength.Mutant;
import io.contactkit.contract.strength.Outcome;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import io.contactkit.openapi.Document;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * A running server, broken in each way that a document and pacts suggest: mutants are applied to
 * what passes between the verifier and the server, which does nothing but answer the recorded
 * requests.
 *
 * <pre>{@code
 * ProviderMutation.of(document, verifier.verify(pact), URI.create("http://localhost:8080"),
 *     url -> Verifier.of(document, url).withStates(states));
 * }</pre>
 *
 * <p>Immutable. Several workers at once need a server whose provider states do not disturb each
 * other.
 */
public final class ProviderMutation implements MutationTarget {
  private final URI server;
  private final Function<URI, Verifier> verifiers;
  private final List<ProviderMutant> mutants;
  private final List<Mutant> identities;

  private ProviderMutation(
      URI server, Function<URI, Verifier> verifiers, List<ProviderMutant> mutants) {
    this.server = server;
    this.verifiers = verifiers;
    this.mutants = mutants;
    this.identities = mutants.stream().map(ProviderMutant::mutant).toList();
  }

  /**
   * A server under interactions, each with the verdict on the server as it is: what its responses
   * show is broken too, whether an interaction asks for it or not.
   *
   * @param verdicts which agree, since what is red anyway notices nothing
   * @param server where it answers the document's paths
   * @param verifiers makes a verifier for an address at which the server answers, too
   */
  public static ProviderMutation of(
      Document document, List<Verdict> verdicts, URI server, Function<URI, Verifier> verifiers) {
    List<RecordedInteraction> interactions = verdicts.stream().map(Verdict::interaction).toList();
    Interactions pacts = new Interactions(Names.provider(document), document, interactions);
    for (Verdict verdict : verdicts) {
      verdict.answer().json().ifPresent(body -> pacts.answered(verdict.interaction(), body));
    }
    NeverRead neverRead = new NeverRead(verifiers.apply(server));
    return new ProviderMutation(server, verifiers, new ProviderMutants(pacts, neverRead).all());
  }

  @Override
  public List<Mutant> mutants() {
    return identities;
  }

  @Override
  public Worker worker() throws IOException {
    MutatingProxy proxy = MutatingProxy.of(server);
    MutantRunner runner = new MutantRunner(proxy, verifiers.apply(proxy.url()));
    return new Worker() {
      @Override
      public Outcome judge(int index) throws IOException {
        return runner.of(mutants.get(index));
      }

      @Override
      public void close() {
        proxy.close();
      }
    };
  }
}
