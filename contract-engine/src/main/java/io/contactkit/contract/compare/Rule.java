package io.contactkit.contract.compare;

import io.contactkit.contract.findings.Severity;
import java.util.Locale;

/** What a pact must not do. */
public enum Rule {
  UNKNOWN_OPERATION("calls a path that the document does not have"),
  UNKNOWN_METHOD("calls a path with a method that it does not take"),
  OTHER_OPERATION("claims one operation and calls another"),
  NO_INTERACTION("leaves an operation out"),
  PATH_PARAMETER("breaks the schema of a path parameter"),
  QUERY_PARAMETER("omits, repeats, invents or malforms a query parameter"),
  HEADER_PARAMETER("breaks the schema of a header or cookie parameter, or omits a required one"),
  REQUEST_HEADER("sends a header that nobody documented"),
  REQUEST_MEDIA_TYPE("sends a body in another media type"),
  REQUEST_BODY("sends a body that breaks its schema"),
  UNKNOWN_REQUEST_PROPERTY("sends a property that the schema does not name"),
  SECURITY("does not carry exactly one documented alternative of credentials"),
  ACCEPT("asks for a media type that no response has"),
  RESPONSE_STATUS("expects a status that the operation does not document"),
  RESPONSE_MEDIA_TYPE("expects another media type"),
  RESPONSE_HEADER("expects a header that nobody documented"),
  RESPONSE_BODY("expects a body that breaks its schema"),
  UNKNOWN_RESPONSE_PROPERTY("expects a property that the schema does not name"),
  ERROR_CODE("expects a code that the operation does not list, or with another status"),
  MATCHER_NEVER_MATCHES("has a matcher that no allowed value satisfies"),
  MATCHER_TOO_LOOSE("has a matcher that a forbidden value satisfies"),
  MATCHER_REFUSES_EXAMPLE("has a matcher that its own example does not satisfy"),
  MATCHER_UNDECIDED("has a regular expression that cannot be compared with a schema"),
  MATCHER_NOWHERE("has a matcher for a value that is not there"),
  RELIES_ON_OPTIONAL("relies on an optional value and never shows it absent"),
  RELIES_ON_NULLABLE("relies on a nullable value and never shows it null"),
  NEEDLESS_REFUSAL("expects the refusal of a request that the document allows in every state"),
  NOT_JUDGED("has something that is not judged");

  private final String fault;

  Rule(String fault) {
    this.fault = fault;
  }

  /** The rule's name in output and in exemptions: {@code compare/matcher-too-loose}. */
  public String id() {
    return "compare/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nobody who keeps to the document is broken by it; a strict reader wants it mended. */
  public boolean isSuspicion() {
    return switch (this) {
      case RELIES_ON_OPTIONAL,
          RELIES_ON_NULLABLE,
          NEEDLESS_REFUSAL,
          MATCHER_UNDECIDED,
          MATCHER_NOWHERE,
          REQUEST_HEADER ->
          true;
      default -> false;
    };
  }

  /** Whether it only says what was not looked at. */
  public boolean isNote() {
    return this == NO_INTERACTION || this == NOT_JUDGED;
  }

  /** How much it matters unless a team says otherwise. */
  public Severity severity() {
    return isNote() ? Severity.NOTE : isSuspicion() ? Severity.WARNING : Severity.ERROR;
  }

  /** What a pact that breaks the rule does. */
  public String fault() {
    return fault;
  }
}
