package io.contactkit.contract.record;

import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the example of an answer that shows one of the vendor's codes. */
final class ErrorExamples {
  private ErrorExamples() {}

  /** The example named after the code, or else the first that shows it. */
  static String of(Operation operation, ErrorCode code) {
    List<Example> examples = operation.response(code.status()).content().examples();
    return Stream.concat(
            examples.stream().filter(example -> example.name().equals(code.exampleName())),
            examples.stream().filter(example -> shows(example.value(), code.code())))
        .findFirst()
        .map(Example::name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    operation.id() + " has no example of code " + code.code()));
  }

  private static boolean shows(JsonNode body, int code) {
    return body.path("code").asInt(0) == code || body.at("/errors/0/code").asInt(0) == code;
  }
}
