package io.contactkit.contract.cli;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import java.util.List;

/** The server as it is, which has to agree: what is red anyway notices nothing. */
final class Unmutated {
  private Unmutated() {}

  static List<Verdict> verdicts(
      ServerOptions.Server server, List<RecordedInteraction> interactions) {
    if (interactions.isEmpty()) {
      throw new CannotRunException(
          "There is nothing to replay without --restricted-token: every interaction takes a token"
              + " without rights.");
    }
    Verifier verifier = server.verifier(server.url());
    List<Verdict> verdicts = interactions.stream().map(verifier::verify).toList();
    List<Verdict> red = verdicts.stream().filter(verdict -> !verdict.agrees()).toList();
    if (!red.isEmpty()) {
      throw new CannotRunException(
          "The server disagrees with %d of %d interactions before anything is broken, so that"
                  .formatted(red.size(), interactions.size())
              + " nothing could be told from it; the first is: %s"
                  .formatted(server.secrets().hiddenIn(firstLine(red.get(0)))));
    }
    return verdicts;
  }

  private static String firstLine(Verdict verdict) {
    return verdict.message().lines().findFirst().orElse("");
  }
}
