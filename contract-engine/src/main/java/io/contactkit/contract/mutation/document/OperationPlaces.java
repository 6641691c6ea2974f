package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which operations a place in a document is part of, directly or through references. */
final class OperationPlaces {
  private final Map<Operation, Set<String>> places = new LinkedHashMap<>();

  private OperationPlaces(Document spec, Function<Operation, List<Element>> parts) {
    for (Operation operation : spec.operations()) {
      places.put(operation, reached(parts.apply(operation)));
    }
  }

  /** By everything that an operation says. */
  static OperationPlaces of(Document spec) {
    return new OperationPlaces(spec, operation -> parts(operation, operation.element()));
  }

  /** By what an operation takes. */
  static OperationPlaces ofRequests(Document spec) {
    return new OperationPlaces(spec, OperationPlaces::requests);
  }

  /** Whether a place is part of a request of an operation or of its answer with one status. */
  static boolean isIn(Operation operation, int status, String pointer) {
    List<Element> parts = requests(operation);
    parts.add(operation.element().get("responses").get(String.valueOf(status)));
    return reached(parts).stream().anyMatch(place -> meet(place, pointer));
  }

  /** The operations; all of them for a place that belongs to none. */
  List<Operation> operations(String pointer) {
    List<Operation> concerned =
        places.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(place -> meet(place, pointer)))
            .map(Map.Entry::getKey)
            .toList();
    return concerned.isEmpty() ? List.copyOf(places.keySet()) : concerned;
  }

  /** Whether a place is part of any operation. */
  boolean touches(String pointer) {
    return places.values().stream().flatMap(Set::stream).anyMatch(place -> meet(place, pointer));
  }

  // A change above an operation's place concerns it as well as one below.
  private static boolean meet(String place, String pointer) {
    return pointer.equals(place)
        || pointer.startsWith(place + "/")
        || place.startsWith(pointer + "/");
  }

  private static List<Element> requests(Operation operation) {
    List<Element> parts = parts(operation, operation.element().get("parameters"));
    parts.add(operation.element().get("requestBody"));
    return parts;
  }

  private static List<Element> parts(Operation operation, Element element) {
    String own = operation.element().pointer();
    Element shared = element.at(own.substring(0, own.lastIndexOf('/')) + "/parameters");
    return new ArrayList<>(List.of(element, shared));
  }

  private static Set<String> reached(List<Element> parts) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<Element> todo = new ArrayDeque<>(parts);
    parts.forEach(part -> reached.add(part.pointer()));
    while (!todo.isEmpty()) {
      Element element = todo.remove();
      element
          .reference()
          .map(reference -> reference.substring(1))
          .filter(reached::add)
          .ifPresent(target -> todo.add(element.at(target)));
      todo.addAll(element.children());
    }
    return reached;
  }
}
