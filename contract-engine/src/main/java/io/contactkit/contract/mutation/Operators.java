package io.contactkit.contract.mutation;

import java.util.List;
import java.util.Locale;

/** The mutation operators: what is done to a server or to a document, in words. */
public final class Operators {
  private static final List<String> OF_A_PROVIDER =
      List.of(
          "drops a property",
          "renames a property",
          "changes a type",
          "answers null",
          "empties a value",
          "drops an item of a list",
          "repeats an item of a list",
          "changes a value",
          "leaves an enumeration",
          "breaks a format",
          "answers another documented status",
          "answers an undocumented status",
          "answers in another media type",
          "names no media type",
          "leaves out the body",
          "breaks off in the middle of the body",
          "answers without the envelope",
          "wraps the answer once more",
          "adds an unknown property",
          "swaps an error code",
          "answers an unknown code",
          "accepts a wrong credential",
          "accepts a call without a credential",
          "accepts a credential without the right",
          "refuses a right credential",
          "ignores a query parameter",
          "ignores a header parameter",
          "ignores a property of the request",
          "answers and does nothing",
          "stores another value than was sent",
          "stores a value that was not sent",
          "answers as before a write");

  private static final List<String> OF_A_DOCUMENT =
      List.of(
          "adds a body to an answer",
          "adds a bound",
          "adds a code",
          "adds a format",
          "adds a media type",
          "adds a nullable mark",
          "adds a parameter",
          "adds a pattern",
          "adds a property",
          "adds a request body",
          "adds a required mark",
          "adds a required property",
          "adds a response header",
          "adds a scheme to a requirement",
          "adds a status",
          "adds a type",
          "adds an enum value",
          "changes a code",
          "changes a format",
          "changes a media type",
          "changes a method",
          "changes a path",
          "changes a protocol status",
          "changes a security scheme",
          "changes a status",
          "changes a type",
          "changes an enum value",
          "changes the status of a code",
          "closes an object",
          "makes a warning of an error",
          "makes an error of a warning",
          "makes credentials optional",
          "moves a bound",
          "moves a parameter",
          "removes a bound",
          "removes a code",
          "removes a format",
          "removes a media type",
          "removes a nullable mark",
          "removes a parameter",
          "removes a part of a combination",
          "removes a property",
          "removes a protocol status",
          "removes a required mark",
          "removes a scheme from a requirement",
          "removes a security requirement",
          "removes a security scheme",
          "removes a status",
          "removes a type",
          "removes additionalProperties",
          "removes all security requirements",
          "removes an enum",
          "removes an enum value",
          "removes an operation",
          "removes the body of an answer",
          "removes the items",
          "removes the request body",
          "renames a parameter",
          "renames a property",
          "renames an operation",
          "replaces a reference");

  private Operators() {}

  /** Those of a provider, as {@code Mutant.kind()} has them. */
  public static List<String> ofAProvider() {
    return OF_A_PROVIDER;
  }

  /** Those of a document. */
  public static List<String> ofADocument() {
    return OF_A_DOCUMENT;
  }

  /** The id of an operator, for severities and exemptions: {@code mutate/drops-a-property}. */
  public static String id(String kind) {
    return "mutate/" + kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
