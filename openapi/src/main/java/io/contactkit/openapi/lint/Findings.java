package io.contactkit.openapi.lint;

import io.contactkit.openapi.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what one rule finds in one document; saying the same thing twice counts once. */
public final class Findings {
  private final String file;
  private final String rule;
  private final Set<Finding> found = new LinkedHashSet<>();

  Findings(String file, String rule) {
    this.file = file;
    this.rule = rule;
  }

  public void add(Element at, String message) {
    found.add(new Finding(file, at.pointer(), rule, message));
  }

  List<Finding> list() {
    return List.copyOf(found);
  }
}
