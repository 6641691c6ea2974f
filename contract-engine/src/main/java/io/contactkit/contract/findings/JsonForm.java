package io.contactkit.contract.findings;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object with the problems as a list, for other programs. */
final class JsonForm {
  private JsonForm() {}

  static String of(String command, String summary, List<Problem> problems) {
    return of(command, summary, JsonNodeFactory.instance.objectNode(), problems);
  }

  static String of(String command, String summary, ObjectNode data, List<Problem> problems) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("command", command);
    root.put("summary", summary);
    root.setAll(data);
    ArrayNode list = root.putArray("problems");
    for (Problem problem : problems) {
      list.addObject()
          .put("id", problem.id())
          .put("severity", problem.severity().word())
          .put("file", problem.file())
          .put("pointer", problem.pointer())
          .put("line", problem.line())
          .put("operation", problem.operation())
          .put("interaction", problem.interaction())
          .put("message", problem.message());
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
