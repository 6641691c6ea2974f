package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;

/** One thing that is true of every good document. */
public interface Rule {

  /** What findings call the rule. */
  String id();

  void check(Document spec, Findings findings);
}
