package io.contactkit.openapi;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Refuses what is not a document that the kit understands: nothing is judged by guessing. */
final class Versions {
  private static final Pattern READ = Pattern.compile("3\\.[01](\\..*)?");
  private static final String WHY = " which is not read: only OpenAPI 3.0 and 3.1 are.";

  private Versions() {}

  static void check(String name, JsonNode tree) {
    if (!tree.isObject()) {
      throw new DocumentException(name + " is no OpenAPI document: it is not an object.");
    }
    JsonNode swagger = tree.path("swagger");
    JsonNode version = tree.path("openapi");
    if (version.isMissingNode() && !swagger.isMissingNode()) {
      throw new DocumentException("%s is Swagger %s,".formatted(name, swagger.asString("")) + WHY);
    }
    if (!version.isValueNode() || version.isNull()) {
      throw new DocumentException(
          name + " is no OpenAPI document: it has no field 'openapi' with a version.");
    }
    String text = version.asString("");
    if (!READ.matcher(text).matches()) {
      throw new DocumentException("%s is OpenAPI %s,".formatted(name, text) + WHY);
    }
  }
}
