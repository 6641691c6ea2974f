package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges the vendor's error codes, and the statuses for what no operation declares. */
record ErrorCodeJudge(Changes changes) {
  private static final String TOLD = "callers tell by it what happened";

  void compare(Operation was, Operation is) {
    Element before = was.element().get("x-error-codes");
    Element after = is.element().get("x-error-codes");
    Map<Integer, Element> then = byCode(before);
    Map<Integer, Element> now = byCode(after);
    // A code that the document's list does not explain is as good as none.
    then.keySet().retainAll(was.errorCodes().stream().map(ErrorCode::code).toList());
    now.keySet().retainAll(is.errorCodes().stream().map(ErrorCode::code).toList());
    then.forEach(
        (code, entry) -> {
          if (!now.containsKey(code)) {
            changes.add(
                Level.BREAKING,
                entry,
                Side.RESPONSE,
                use(was, code),
                "error code %d was removed".formatted(code),
                TOLD);
          }
        });
    now.forEach(
        (code, entry) -> {
          if (!then.containsKey(code)) {
            changes.add(
                Level.COMPATIBLE,
                entry,
                Side.RESPONSE,
                use(was, code),
                "error code %d was added".formatted(code),
                "codes are open: callers expect unknown ones");
          }
        });
  }

  void compareRegistries(Document released, Document current) {
    Map<Integer, Element> entries = byCode(current.root().get("x-error-codes"));
    Map<Integer, ErrorCode> now =
        current.errorCodes().stream()
            .collect(Collectors.toMap(ErrorCode::code, Function.identity()));
    for (ErrorCode was : released.errorCodes()) {
      ErrorCode is = now.get(was.code());
      Element entry = entries.get(was.code());
      if (is != null && entry != null) {
        for (Operation operation : released.operations()) {
          if (operation.errorCodes().contains(was)) {
            compare(use(operation, was.code()), entry, was, is);
          }
        }
      }
    }
  }

  private void compare(Use use, Element entry, ErrorCode was, ErrorCode is) {
    String code = "error code " + was.code();
    if (was.status() != is.status()) {
      String what = "%s came with status %d and comes with %d";
      breaks(use, entry.get("status"), what.formatted(code, was.status(), is.status()), TOLD);
    }
    if (!Objects.equals(was.severity(), is.severity())) {
      breaks(use, entry.get("severity"), code + " has another severity", TOLD);
    }
    if (!was.name().equals(is.name())) {
      String what = "%s was called `%s` and is `%s`".formatted(code, was.name(), is.name());
      breaks(use, entry.get("name"), what, "generated constants and examples are called by it");
    }
  }

  private static Use use(Operation operation, int code) {
    return new Use(operation.id(), "error code " + code, "");
  }

  private void breaks(Use use, Element at, String what, String why) {
    changes.add(Level.BREAKING, at, Side.RESPONSE, use, what, why);
  }

  void compareProtocolErrors(Element released, Element current) {
    for (Element was : facts(released)) {
      Element is = current.get(was.name());
      if (!is.sameAs(was)) {
        changes.add(
            Level.BREAKING,
            is.exists() ? is : was,
            Side.RESPONSE,
            Words.change(fact(was), was, is),
            TOLD);
      }
    }
    for (Element is : facts(current)) {
      if (!released.has(is.name())) {
        changes.add(
            Level.COMPATIBLE,
            is,
            Side.RESPONSE,
            Words.change(fact(is), released.get(is.name()), is),
            "nothing was promised for this before");
      }
    }
  }

  private static String fact(Element protocolError) {
    return "protocol error `%s`".formatted(protocolError.name());
  }

  private static List<Element> facts(Element protocolErrors) {
    return protocolErrors.children().stream().filter(it -> !it.name().startsWith("x-")).toList();
  }

  private static Map<Integer, Element> byCode(Element list) {
    return list.children().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.get("code").integer(0),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
