package io.contactkit.client.proof;

/** What became of a call. */
enum Outcome {
  VALUE("V", "a value, complete and unaltered"),
  GAP("G", "a value; the getter of what is missing throws `MissingFieldException`"),
  VENDOR("E", "the exception of an error answer, with the vendor's message or code"),
  STATUS("S", "the exception of an error answer, with the status, and neither message nor code"),
  UNREADABLE("U", "`UnreadableAnswerException`"),
  TRANSPORT("T", "`TransportException`"),
  TIMEOUT("D", "`CallTimeoutException`, within the deadline"),
  LEAK("LEAK", "anything else");

  private final String letter;
  private final String meaning;

  Outcome(String letter, String meaning) {
    this.letter = letter;
    this.meaning = meaning;
  }

  String letter() {
    return letter;
  }

  String meaning() {
    return meaning;
  }
}
