package io.contactkit.spec.lint;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.lint.Findings;
import io.contactkit.openapi.lint.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The document's list of error codes is complete, and exactly what its operations use. */
final class ErrorCodeRegistry implements Rule {

  @Override
  public String id() {
    return "error-code";
  }

  @Override
  public void check(Document spec, Findings findings) {
    Set<Integer> used = new LinkedHashSet<>();
    Set<Integer> known = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Element entry : spec.root().get("x-error-codes").children()) {
      checkEntry(entry, findings);
      if (!known.add(code(entry))) {
        findings.add(entry, "code %d is listed twice".formatted(code(entry)));
      }
      if (!names.add(entry.text("name"))) {
        findings.add(entry, "name '%s' is listed twice".formatted(entry.text("name")));
      }
    }
    for (Operation operation : spec.operations()) {
      Set<Integer> own = new HashSet<>();
      for (Element entry : operation.element().get("x-error-codes").children()) {
        used.add(code(entry));
        if (!known.contains(code(entry))) {
          findings.add(entry, "code %d is not in the document's list".formatted(code(entry)));
        }
        if (!own.add(code(entry))) {
          findings.add(entry, "code %d is listed twice".formatted(code(entry)));
        }
      }
    }
    for (Element entry : spec.root().get("x-error-codes").children()) {
      if (!used.contains(code(entry))) {
        findings.add(entry, "no operation lists code %d".formatted(code(entry)));
      }
    }
  }

  private static void checkEntry(Element entry, Findings findings) {
    if (code(entry) == 0) {
      findings.add(entry, "has no integer code");
    }
    if (!entry.text("name").matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
      findings.add(entry, "name '%s' is not in CONSTANT_CASE".formatted(entry.text("name")));
    }
    if (entry.text("message").isBlank()) {
      findings.add(entry, "has no message");
    }
    int status = entry.get("status").integer(0);
    if (status < 200 || status > 599) {
      findings.add(entry, "has no HTTP status");
    }
    if (entry.has("severity") && !entry.text("severity").equals("warning")) {
      findings.add(entry, "severity can only be 'warning'");
    }
  }

  private static int code(Element entry) {
    return entry.get("code").integer(0);
  }
}
