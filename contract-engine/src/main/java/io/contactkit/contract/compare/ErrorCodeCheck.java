package io.contactkit.contract.compare;

import io.contactkit.contract.internal.Codes;
import io.contactkit.openapi.ErrorCode;

/** Codes in answers: listed by the operation, and with the status they come with. */
final class ErrorCodeCheck implements Check {

  @Override
  public void check(Subject subject) {
    if (subject.spec().errorCodes().isEmpty()) {
      return;
    }
    subject
        .response()
        .body()
        .ifPresent(body -> Codes.in(body).forEach((at, code) -> check(subject, at, code)));
  }

  private static void check(Subject subject, String at, int code) {
    int status = subject.response().status();
    // Where no code of the vendor applies, the code repeats the status.
    if (code == status) {
      return;
    }
    String where = "response body " + at;
    subject.operation().errorCodes().stream()
        .filter(listed -> listed.code() == code)
        .findFirst()
        .ifPresentOrElse(
            listed -> checkStatus(subject, where, listed, status),
            () ->
                subject.add(
                    Rule.ERROR_CODE, where, "the operation does not list code %d".formatted(code)));
  }

  private static void checkStatus(Subject subject, String where, ErrorCode listed, int status) {
    // A warning may also stand beside errors.
    if (!listed.isWarning() && listed.status() != status) {
      subject.add(
          Rule.ERROR_CODE,
          where,
          "code %d comes with status %d, not %d".formatted(listed.code(), listed.status(), status));
    }
  }
}
