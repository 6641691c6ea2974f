package io.contactkit.client.proof;

import static io.contactkit.client.proof.Outcome.*;

import java.util.EnumSet;
import java.util.Set;

/** A way in which an answer can go wrong, and what a client may make of a success that does. */
enum Kind {
  AS_DOCUMENTED("as documented", VALUE),
  UNKNOWN_FIELD("an unknown field", VALUE),
  UNKNOWN_ENUM("an unknown enum value", VALUE),
  NULL_FIELD("null for a field", VALUE, GAP),
  NULL_ITEM("null in a list", VALUE, UNREADABLE),
  MISSING_FIELD("a missing field", VALUE, GAP),
  NUMBER_FOR_STRING("a number for a string", VALUE, UNREADABLE),
  STRING_FOR_NUMBER("a number as a string", VALUE, UNREADABLE),
  TEXT_FOR_NUMBER("text for a number", UNREADABLE),
  FRACTION("a fraction for an integer", UNREADABLE),
  HUGE_NUMBER("a number of 30 digits", UNREADABLE),
  STRING_FOR_BOOLEAN("a boolean as a string", VALUE, UNREADABLE),
  NUMBER_FOR_BOOLEAN("1 for a boolean", VALUE, UNREADABLE),
  OBJECT_FOR_SCALAR("an object for a scalar", UNREADABLE),
  ARRAY_FOR_OBJECT("an array for an object", UNREADABLE),
  TEXT_FOR_OBJECT("text for an object", UNREADABLE),
  BLANK_FOR_OBJECT("`\"\"` for an object", VALUE, UNREADABLE),
  OBJECT_FOR_ARRAY("an object for an array", UNREADABLE),
  TEXT_FOR_ARRAY("text for an array", UNREADABLE),
  BAD_FORMAT("text in no documented format", VALUE, UNREADABLE),

  EMPTY("an empty body", UNREADABLE),
  NULL_BODY("`null`", UNREADABLE),
  HTML_200("an HTML page with 200", UNREADABLE),
  HTML_500("an HTML page with 500"),
  NO_CONTENT("204", UNREADABLE),
  REDIRECT("307 to another host"),
  UNKNOWN_STATUS("an undocumented error status"),
  TRUNCATED("truncated JSON", UNREADABLE),
  TRAILING("something after the JSON", UNREADABLE),
  DEEP("100,000 levels of nesting", VALUE, UNREADABLE),
  INVALID_UTF8("invalid UTF-8", UNREADABLE),
  LATIN_1("ISO-8859-1, as declared", VALUE),
  WRONG_CHARSET("UTF-8 declared as UTF-16", UNREADABLE),
  UNKNOWN_CHARSET("an unknown charset", VALUE, UNREADABLE),
  BYTE_ORDER_MARK("a byte order mark", VALUE),
  WRONG_TYPE("JSON declared as HTML", VALUE),
  NO_TYPE("no content type", VALUE),
  GZIP_GARBAGE("rubbish declared as gzip", UNREADABLE, TRANSPORT),
  TEN_MEGABYTES("a body of 10 MB", VALUE, UNREADABLE),
  ENDLESS("a body without end", UNREADABLE),

  RESET_BEFORE("reset before the answer", TRANSPORT),
  CLOSED_BEFORE("closed before the answer", TRANSPORT),
  RESET_IN_HEAD("reset inside the head", TRANSPORT),
  RESET_IN_BODY("reset inside the body", TRANSPORT),
  CLOSED_IN_BODY("closed inside the body", TRANSPORT),
  SHORT_LENGTH("a Content-Length too small", UNREADABLE),
  BAD_LENGTH("a Content-Length that is no number", UNREADABLE, TRANSPORT),
  BAD_CHUNKS("malformed chunks", UNREADABLE, TRANSPORT),
  NOT_HTTP("not HTTP", TRANSPORT),
  HUGE_HEAD("a head of 10 MB", TRANSPORT),

  SILENCE("no answer", TIMEOUT),
  SLOW_HEAD("a head byte by byte", TIMEOUT),
  SLOW_BODY("a body byte by byte", TIMEOUT),
  STALLED_BODY("a body that stops", TIMEOUT);

  private final String label;
  private final Set<Outcome> onSuccess;

  Kind(String label, Outcome... onSuccess) {
    this.label = label;
    this.onSuccess = EnumSet.noneOf(Outcome.class);
    this.onSuccess.addAll(Set.of(onSuccess));
  }

  String label() {
    return label;
  }

  /** What may come of a documented success that is changed like this. */
  Set<Outcome> onSuccess() {
    return onSuccess;
  }

  /** What may come of a documented error that is changed like this. */
  Set<Outcome> onError() {
    if (stalls() || !isAnswered()) {
      return onSuccess;
    }
    return onSuccess.equals(Set.of(VALUE)) ? Set.of(VENDOR) : Set.of(VENDOR, STATUS);
  }

  /** Whether one field is changed, and nothing around it. */
  boolean isOfAField() {
    return compareTo(EMPTY) < 0 && this != AS_DOCUMENTED && this != UNKNOWN_FIELD;
  }

  /** Whether the server takes longer than any deadline of a test. */
  boolean stalls() {
    return compareTo(SILENCE) >= 0;
  }

  /** Whether a whole answer arrives, with its status. */
  boolean isAnswered() {
    return compareTo(RESET_BEFORE) < 0 || this == SHORT_LENGTH;
  }
}
