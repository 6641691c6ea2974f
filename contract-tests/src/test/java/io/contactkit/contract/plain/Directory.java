package io.contactkit.contract.plain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that the server knows, and the provider states by their names. */
final class Directory {
  private final Set<String> customers = new HashSet<>();
  private final Map<String, String> customerOfLocation = new LinkedHashMap<>();
  private final Map<String, ObjectNode> points = new LinkedHashMap<>();

  synchronized void bringInto(String state, JsonNode params) {
    String id = params.path("id").asString("");
    String customer = params.path("customerId").asString("");
    switch (state) {
      case "a customer" -> customers.add(id);
      case "no customer" -> {
        customers.remove(id);
        customerOfLocation.values().removeIf(id::equals);
        points.values().removeIf(point -> id.equals(text(point, "customer_id")));
      }
      case "a location" -> customerOfLocation.put(id, customer);
      case "a contact point" -> points.put(id, point(id, customer, params));
      case "no contact point" -> points.remove(id);
      case "no contact points" -> points.clear();
      case "contact points" -> {
        points.values().removeIf(point -> customer.equals(text(point, "customer_id")));
        for (int i = 0; i < params.path("count").asInt(); i++) {
          String next = UUID.randomUUID().toString();
          points.put(next, point(next, customer, params));
        }
      }
      default -> throw new IllegalArgumentException("unknown state: " + state);
    }
  }

  synchronized boolean hasCustomer(String id) {
    return customers.contains(id);
  }

  synchronized boolean hasLocation(String id, String customer) {
    return customer.equals(customerOfLocation.get(id));
  }

  synchronized boolean has(String id) {
    return points.containsKey(id);
  }

  synchronized ObjectNode get(String id) {
    return points.getOrDefault(id, JsonNodeFactory.instance.objectNode());
  }

  synchronized void put(String id, ObjectNode point) {
    points.put(id, point);
  }

  synchronized void remove(String id) {
    points.remove(id);
  }

  synchronized List<ObjectNode> find(Predicate<ObjectNode> filter) {
    return points.values().stream().filter(filter).toList();
  }

  private static ObjectNode point(String id, String customer, JsonNode params) {
    ObjectNode point = JsonNodeFactory.instance.objectNode();
    point.put("id", id).put("customer_id", customer);
    point.put("email_address", params.path("emailAddress").asStringOpt().orElse(null));
    point.put("label", params.path("label").asString("No label"));
    point.put("location_id", params.path("locationId").asStringOpt().orElse(null));
    return point.put("phone_number", params.path("phoneNumber").asString(""));
  }

  private static String text(ObjectNode point, String property) {
    return point.path(property).asString("");
  }
}
