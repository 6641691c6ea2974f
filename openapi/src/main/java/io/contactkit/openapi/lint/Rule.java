package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import java.util.List;

/** One thing that is true of every good document. */
public interface Rule {

  /** What findings call the rule. */
  String id();

  /** What is true of a document that keeps to it, in a few words. */
  default String demand() {
    return "the document keeps to the rule " + id();
  }

  /** What its findings can be, the worst first. */
  default List<Severity> severities() {
    return List.of(Severity.ERROR);
  }

  void check(Document spec, Findings findings);
}
