package io.contactkit.openapi.change;

import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.RequestBody;
import java.util.Set;

/** Judges one operation, called by the same method and path in both documents. */
final class OperationJudge {
  private static final Set<String> JUDGED =
      Set.of(
          "operationId",
          "tags",
          "parameters",
          "requestBody",
          "responses",
          "security",
          "servers",
          "deprecated");

  private final Changes changes;
  private final Operation was;
  private final Operation is;
  private final Use whole;

  OperationJudge(Changes changes, Operation was, Operation is) {
    this.changes = changes;
    this.was = was;
    this.is = is;
    this.whole = new Use(was.id(), "", "");
  }

  void compare(Element released, Element current) {
    boolean isNamed = was.element().has("operationId") && is.element().has("operationId");
    if (isNamed && !was.id().equals(is.id())) {
      changes.add(
          Level.BREAKING,
          is.element().get("operationId"),
          Side.BOTH,
          whole,
          "operationId `%s` is `%s` now".formatted(was.id(), is.id()),
          "generated methods and recorded interactions are called by it");
    }
    Element before = was.element();
    Element after = is.element();
    Deprecation.compare(
        changes, Side.BOTH, whole, before.get("deprecated"), after.get("deprecated"));
    new ServerJudge(changes).compareOverrides(whole, released, before, current, after);
    new SecurityJudge(changes, new Use(was.id(), "security", ""))
        .compare(released, was, current, is);
    new ErrorCodeJudge(changes).compare(was, is);
    new ParameterJudge(changes, was.id()).compare(was, is);
    compareBodies();
    new ResponseJudge(changes, was.id()).compare(before, after);
    Unjudged.compare(changes, Side.BOTH, whole, JUDGED, before, after);
  }

  private void compareBodies() {
    Use use = new Use(was.id(), "request body", "");
    if (was.requestBody().isEmpty() && is.requestBody().isEmpty()) {
      return;
    }
    if (is.requestBody().isEmpty()) {
      Element at = was.requestBody().get().element();
      changes.add(Effect.NARROWER, at, Side.REQUEST, use, "the request body was removed");
      return;
    }
    RequestBody after = is.requestBody().get();
    if (was.requestBody().isEmpty()) {
      changes.add(
          after.required() ? Effect.NARROWER : Effect.WIDER,
          after.element(),
          Side.REQUEST,
          use,
          after.required() ? "a required request body was added" : "a request body was added");
      return;
    }
    RequestBody before = was.requestBody().get();
    if (before.required() != after.required()) {
      changes.add(
          after.required() ? Effect.NARROWER : Effect.WIDER,
          after.element().get("required"),
          Side.REQUEST,
          use,
          after.required()
              ? "the request body is required now"
              : "the request body is optional now");
    }
    new ContentJudge(changes, Side.REQUEST)
        .compare(use, before.element().get("content"), after.element().get("content"));
    Unjudged.compare(
        changes,
        Side.REQUEST,
        use,
        Set.of("required", "content"),
        before.element(),
        after.element());
  }
}
