package io.contactkit.contract.record;

import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.capillary.CapillaryException;
import io.contactkit.client.jifeline.JifelineException;
import io.contactkit.client.leat.LeatException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The body of an error answer, put together from what the typed exception says. */
final class TypedError {
  private TypedError() {}

  static JsonNode body(ErrorAnswerException thrown) {
    ErrorAnswerException exception =
        thrown.getCause() instanceof ErrorAnswerException vendors ? vendors : thrown;
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    if (exception instanceof LeatException leat) {
      body.put("message", leat.vendorMessage());
      leat.code().ifPresent(code -> body.put("code", code));
      body.put("status_code", leat.status());
      if (!leat.errors().isEmpty()) {
        body.put("errors", leat.errors());
      }
    } else if (exception instanceof CapillaryException capillary) {
      body.put("errors", ClientCall.json(capillary.errors()));
      if (!capillary.warnings().isEmpty()) {
        body.put("warnings", ClientCall.json(capillary.warnings()));
      }
    } else if (exception instanceof JifelineException jifeline) {
      body.put("detail", jifeline.vendorMessage());
      body.put("status", jifeline.status());
      body.put("title", jifeline.title());
      body.put("type", jifeline.type());
      if (!jifeline.violations().isEmpty()) {
        body.put("violations", ClientCall.json(jifeline.violations()));
      }
    }
    return JsonMapper.shared().valueToTree(body);
  }

  /** An example of an error as the exception presents it: the texts of a field are a list. */
  static JsonNode presented(JsonNode example) {
    JsonNode presented = example.deepCopy();
    if (presented.get("errors") instanceof ObjectNode errors) {
      errors.properties().stream()
          .filter(field -> !field.getValue().isArray())
          .forEach(field -> field.setValue(errors.arrayNode().add(field.getValue())));
    }
    return presented;
  }
}
