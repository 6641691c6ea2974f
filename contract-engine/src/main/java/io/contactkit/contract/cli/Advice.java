package io.contactkit.contract.cli;

import io.contactkit.contract.verify.Verdict;
import java.util.List;
import java.util.Optional;

/** One sentence on what to look at first, where every answer is wrong in the same way. */
final class Advice {
  private static final int ENOUGH = 3;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private Advice() {}

  static Optional<String> on(List<Verdict> verdicts) {
    if (verdicts.size() < ENOUGH || verdicts.stream().anyMatch(Verdict::agrees)) {
      return mediaType(verdicts);
    }
    List<Integer> statuses =
        verdicts.stream().map(verdict -> verdict.answer().status()).distinct().toList();
    int first = statuses.get(0);
    if (statuses.stream().allMatch(status -> status == 0)) {
      return Optional.of(
          "No interaction was answered: the first difference below says what happened instead.");
    }
    if (statuses.stream().allMatch(status -> status / 100 == 3)) {
      return Optional.of(
          "Every answer was a redirect to another address%s: give that one as --url."
              .formatted(location(verdicts.get(0))));
    }
    if (statuses.stream().allMatch(status -> status / 100 == 5)) {
      return Optional.of(
          "Every answer was an error of the server itself (%d): its log says more than the"
                  .formatted(first)
              + " differences below.");
    }
    return statuses.size() == 1 && isUnexpected(verdicts, first)
        ? Optional.of(
            "Every answer was %d, whatever was asked and expected: something in front of the"
                    .formatted(first)
                + " operations answers, or --url names another server.")
        : mediaType(verdicts);
  }

  // A server without a reader for the media type refuses all bodies and answers the rest.
  private static Optional<String> mediaType(List<Verdict> verdicts) {
    List<Verdict> withBody =
        verdicts.stream().filter(it -> it.interaction().request().body().isPresent()).toList();
    return withBody.size() >= ENOUGH
            && isUnexpected(withBody, UNSUPPORTED_MEDIA_TYPE)
            && withBody.stream().allMatch(it -> it.answer().status() == UNSUPPORTED_MEDIA_TYPE)
        ? Optional.of(
            "Every request with a body was answered 415: the server does not read the media type"
                + " that the pact sends.")
        : Optional.empty();
  }

  private static boolean isUnexpected(List<Verdict> verdicts, int status) {
    return verdicts.stream().anyMatch(it -> it.interaction().response().status() != status);
  }

  private static String location(Verdict verdict) {
    String location = verdict.answer().header("Location").replaceFirst("[?#].*", "");
    return location.isEmpty() ? "" : " (%s)".formatted(location);
  }
}
