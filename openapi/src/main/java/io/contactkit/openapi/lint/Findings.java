package io.contactkit.openapi.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one rule finds in one document; saying the same thing twice counts once. */
public final class Findings {
  private final Document document;
  private final String rule;
  private final Set<Finding> found = new LinkedHashSet<>();

  Findings(Document document, String rule) {
    this.document = document;
    this.rule = rule;
  }

  /** An error. */
  public void add(Element at, String message) {
    add(at, Severity.ERROR, message);
  }

  /** What misleads but can be judged. */
  public void warn(Element at, String message) {
    add(at, Severity.WARNING, message);
  }

  /** What is not wrong and not covered. */
  public void note(Element at, String message) {
    add(at, Severity.NOTE, message);
  }

  private void add(Element at, Severity severity, String message) {
    found.add(Finding.at(document.location(at.pointer()), rule, severity, message));
  }

  List<Finding> list() {
    return List.copyOf(found);
  }
}
