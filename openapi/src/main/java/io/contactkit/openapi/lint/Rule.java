package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;

/** One thing that is true of every good document. */
public interface Rule {

  /** What findings call the rule. */
  String id();

  /** What is true of a document that keeps to it, in a few words. */
  default String demand() {
    return "the document keeps to the rule " + id();
  }

  void check(Document spec, Findings findings);
}
