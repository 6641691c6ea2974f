package io.contactkit.contract.cli;

/** Why there is nothing to judge, in one sentence. */
final class CannotRunException extends RuntimeException {
  static final int EXIT_CODE = 2;
  private static final long serialVersionUID = 1L;

  CannotRunException(String sentence) {
    super(sentence);
  }
}
