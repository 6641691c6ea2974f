package io.contactkit.contract.impact;

import io.contactkit.contract.pact.RecordedInteraction;
import io.contactkit.openapi.change.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whether an interaction comes to the place of a change, and whether there is something in it. */
enum Touch {
  NONE,
  /** What holds the place is there, the place itself is not. */
  ABSENT,
  PRESENT;

  static Touch of(Use use, RecordedInteraction interaction) {
    String[] part = use.part().split(" ", 2);
    String name = part.length > 1 ? part[1] : "";
    return switch (part[0]) {
      case "request" -> in(interaction.request().body(), use.path());
      case "response" ->
          name.startsWith("header ")
              ? presence(!interaction.response().header(name.substring(7)).isEmpty())
              : name.equals("" + interaction.response().status())
                  ? in(interaction.response().body(), use.path())
                  : NONE;
      case "query" -> presence(interaction.request().query().containsKey(name));
      case "header" -> presence(!interaction.request().header(name).isEmpty());
      case "error" -> showsCode(interaction, name.replace("code ", "")) ? PRESENT : NONE;
      default -> PRESENT;
    };
  }

  private static Touch presence(boolean isThere) {
    return isThere ? PRESENT : ABSENT;
  }

  private static boolean showsCode(RecordedInteraction interaction, String code) {
    return interaction.response().body().stream()
        .flatMap(body -> body.findValues("code").stream())
        .anyMatch(value -> value.asString("").equals(code));
  }

  private static Touch in(Optional<JsonNode> body, String path) {
    if (path.isEmpty()) {
      return presence(body.isPresent());
    }
    JsonPointer pointer = JsonPointer.compile(path);
    List<JsonNode> owners = new ArrayList<>();
    body.ifPresent(owners::add);
    for (JsonPointer at = pointer; !at.tail().matches(); at = at.tail()) {
      owners = below(owners, at.getMatchingProperty());
    }
    owners.removeIf(owner -> !owner.isContainer());
    if (owners.isEmpty()) {
      return NONE;
    }
    return presence(!below(owners, pointer.last().getMatchingProperty()).isEmpty());
  }

  private static List<JsonNode> below(List<JsonNode> owners, String segment) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode owner : owners) {
      if (segment.equals("*")) {
        owner.valueStream().forEach(found::add);
      } else if (owner.has(segment)) {
        found.add(owner.path(segment));
      }
    }
    return found;
  }
}
