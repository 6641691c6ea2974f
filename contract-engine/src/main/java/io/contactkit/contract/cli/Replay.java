package io.contactkit.contract.cli;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.contract.verify.Verdict;
import io.contactkit.contract.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run over the chosen interactions. */
final class Replay {
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int ENOUGH = 3;

  private final Verifier byPact;
  private final Verifier byDocument;
  private final Sender sender;
  private final Secrets secrets;
  private final boolean readOnly;
  private int refused;
  private int admitted;
  private int leftOut;

  Replay(Verifier verifier, Sender sender, Secrets secrets, boolean readOnly) {
    this.byPact = verifier;
    this.byDocument = verifier.judgingByDocument();
    this.sender = sender;
    this.secrets = secrets;
    this.readOnly = readOnly;
  }

  List<Verdict> of(List<RecordedInteraction> interactions, Progress progress) {
    List<Verdict> verdicts = new ArrayList<>();
    for (RecordedInteraction recorded : interactions) {
      Optional<RecordedInteraction> sent = sender.prepared(recorded);
      if (sent.isEmpty()) {
        leftOut++;
        progress.leaveOut();
        continue;
      }
      Verdict verdict = secrets.hiddenIn(verifier(recorded).verify(sent.get()), recorded);
      verdicts.add(verdict);
      progress.step(verdict);
      count(verdict);
      if (refused == ENOUGH && admitted == 0) {
        break;
      }
    }
    progress.end();
    if (isElsewhere(verdicts)) {
      throw new CannotRunException(
          "Every answer was 404, also where none was expected, so --url seems to have the wrong path:"
              + " it has to be the address below which the document's paths are.");
    }
    if (refused > 0 && admitted == 0) {
      throw new CannotRunException(
          "The server refuses the credentials: where access was expected, every answer was 401,"
              + " so check --token, --basic and --api-key.");
    }
    return verdicts;
  }

  // One wrong path is a wrong answer; all of them are a wrong address.
  private static boolean isElsewhere(List<Verdict> verdicts) {
    return verdicts.size() >= ENOUGH
        && verdicts.stream().allMatch(verdict -> verdict.answer().status() == NOT_FOUND)
        && verdicts.stream()
            .noneMatch(
                verdict ->
                    verdict.interaction().response().status() == NOT_FOUND && verdict.agrees());
  }

  /** How many interactions take a credential that was not given. */
  int leftOut() {
    return leftOut;
  }

  // Without its states a server has data of its own, and the pact's values mean nothing there.
  private Verifier verifier(RecordedInteraction interaction) {
    boolean sets = !interaction.states().isEmpty() || interaction.after().isPresent();
    return readOnly && sets ? byDocument : byPact;
  }

  // With a wrong token each interaction would disagree, and none would say why.
  private void count(Verdict verdict) {
    int status = verdict.answer().status();
    if (verdict.interaction().response().status() == UNAUTHORIZED || status == 0) {
      return;
    }
    if (status == UNAUTHORIZED) {
      refused++;
    } else {
      admitted++;
    }
  }
}
