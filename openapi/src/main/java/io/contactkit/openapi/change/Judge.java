package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what the changes of a document mean to those who keep to the released one.
 *
 * <pre>{@code
 * List<Change> changes = Judge.changes(released, current);
 * Version.demanded(released, changes); // 2.0.0
 * }</pre>
 */
public final class Judge {
  private static final Set<String> DOCUMENT =
      Set.of("openapi", "info", "servers", "tags", "security", "paths", "components", "webhooks");

  private final Document released;
  private final Document current;
  private final Changes changes = new Changes();

  private Judge(Document released, Document current) {
    this.released = released;
    this.current = current;
  }

  /** All changes, the breaking ones first; {@code info.version} is not one. */
  public static List<Change> changes(Document released, Document current) {
    Judge judge = new Judge(released, current);
    judge.compare();
    return judge.changes.list();
  }

  /** Every id that a change can have. */
  public static Set<String> ids() {
    return ChangeIds.all();
  }

  private void compare() {
    Element was = released.root();
    Element is = current.root();
    Use nowhere = new Use("", "", "");
    Unjudged.compare(changes, Side.BOTH, nowhere, DOCUMENT, was, is);
    Unjudged.compareNotCovered(changes, nowhere, "webhooks", was, is);
    new ServerJudge(changes).compare(was.get("servers"), is.get("servers"));
    new ErrorCodeJudge(changes).compareRegistries(released, current);
    new ErrorCodeJudge(changes)
        .compareProtocolErrors(was.get("x-protocol-errors"), is.get("x-protocol-errors"));
    compareOperations();
    new TextJudge(changes).compare(released, current);
  }

  private void compareOperations() {
    Map<String, Operation> before = byAddress(released);
    Map<String, Operation> after = byAddress(current);
    before.forEach(
        (address, operation) -> {
          Operation now = after.get(address);
          if (now == null) {
            changes.add(
                Level.BREAKING,
                operation.element(),
                Side.BOTH,
                whole(operation),
                "operation `%s` was removed".formatted(operation.id()),
                "its callers get no answer that they know");
          } else {
            new OperationJudge(changes, operation, now).compare(released.root(), current.root());
          }
        });
    after.forEach(
        (address, operation) -> {
          if (!before.containsKey(address)) {
            changes.add(
                Level.COMPATIBLE,
                operation.element(),
                Side.BOTH,
                whole(operation),
                "operation `%s` was added".formatted(operation.id()),
                "nobody calls it yet");
          }
        });
  }

  private static Use whole(Operation operation) {
    return new Use(operation.id(), "", "");
  }

  // On the wire a path parameter has a place and no name.
  private static Map<String, Operation> byAddress(Document spec) {
    return spec.operations().stream()
        .collect(
            Collectors.toMap(
                operation ->
                    operation.method() + " " + operation.path().replaceAll("\\{[^}]*}", "{}"),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
