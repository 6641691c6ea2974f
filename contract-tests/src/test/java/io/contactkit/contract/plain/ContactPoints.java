package io.contactkit.contract.plain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The five operations. */
final class ContactPoints {
  private static final int DEFAULT_LIMIT = 25;

  private final Directory directory;

  ContactPoints(Directory directory) {
    this.directory = directory;
  }

  Reply list(Map<String, String> query) {
    Checks checks = new Checks().query(query);
    if (!checks.found().isEmpty()) {
      return Reply.violations(checks.found());
    }
    int limit = Integer.parseInt(query.getOrDefault("limit", "" + DEFAULT_LIMIT));
    long offset = Long.parseLong(query.getOrDefault("offset", "0"));
    ObjectNode applied = JsonNodeFactory.instance.objectNode();
    applied.put("limit", limit).put("offset", offset);
    List<ObjectNode> matching =
        directory.find(
            point ->
                List.of("customer_id", "location_id").stream()
                    .filter(query::containsKey)
                    .allMatch(name -> point.path(name).asString("").equals(query.get(name))));
    List.of("customer_id", "location_id").stream()
        .filter(query::containsKey)
        .forEach(name -> applied.put(name, query.get(name)));
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.set("query", applied);
    page.putArray("result").addAll(matching.stream().skip(offset).limit(limit).toList());
    return Reply.of(200, page.put("total", matching.size()));
  }

  Reply create(String body) {
    JsonNode request = JsonMapper.shared().readTree(body);
    Checks checks = new Checks().body(request, directory);
    return checks.found().isEmpty()
        ? Reply.of(201, stored(UUID.randomUUID().toString(), request))
        : Reply.violations(checks.found());
  }

  Reply get(String id) {
    Checks checks = new Checks().id(id);
    if (!checks.found().isEmpty()) {
      return Reply.violations(checks.found());
    }
    return directory.has(id) ? Reply.of(200, directory.get(id)) : notFound(id);
  }

  Reply update(String id, String body) {
    Checks path = new Checks().id(id);
    if (!path.found().isEmpty()) {
      return Reply.violations(path.found());
    }
    if (!directory.has(id)) {
      return notFound(id);
    }
    JsonNode request = JsonMapper.shared().readTree(body);
    Checks checks = new Checks().body(request, directory);
    return checks.found().isEmpty()
        ? Reply.of(200, stored(id, request))
        : Reply.violations(checks.found());
  }

  Reply delete(String id) {
    Reply found = get(id);
    if (found.status() != 200) {
      return found;
    }
    directory.remove(id);
    return Reply.NO_CONTENT;
  }

  private ObjectNode stored(String id, JsonNode request) {
    ObjectNode point = JsonNodeFactory.instance.objectNode().put("id", id);
    for (String name : List.of("customer_id", "email_address", "label", "phone_number")) {
      point.set(name, request.path(name));
    }
    point.put("location_id", request.path("location_id").asStringOpt().orElse(null));
    directory.put(id, point);
    return point;
  }

  private static Reply notFound(String id) {
    return Reply.problem(404, "Not found", "/problems/not-found", "There is no " + id + ".");
  }
}
