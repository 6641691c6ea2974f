package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.internal.TestJson;
import io.contactkit.openapi.Content;
import io.contactkit.openapi.Example;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every example of the documents goes through the client unharmed. */
class ExamplesTest {

  static Stream<Arguments> requests() {
    return Calls.operations()
        .filter(target -> target.operation().requestBody().isPresent())
        .flatMap(
            target ->
                target.operation().requestBody().get().content().examples().stream()
                    .map(example -> Arguments.of(target, example.name(), example)));
  }

  static Stream<Arguments> answers() {
    return Calls.operations()
        .filter(target -> !target.operation().success().contents().isEmpty())
        .flatMap(
            target ->
                target.operation().success().content().examples().stream()
                    .map(example -> Arguments.of(target, example.name(), example)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("requests")
  void sendsTheRequest(Target target, String name, Example example) throws Exception {
    try (WireServer server = WireServer.start().replies(success(target))) {
      target.call(target.client(server.url()), target.arguments(example.value()));

      assertThat(TestJson.tree(server.only().body()))
          .isEqualTo(TestJson.tree(example.value().toString()));
      assertThat(server.only().header("Content-Type")).isEqualTo("application/json");
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("answers")
  void keepsTheAnswer(Target target, String name, Example example) throws Exception {
    try (WireServer server = WireServer.start()) {
      int status = target.operation().success().status();
      server.replies(reply(status, "application/json", example.value().toString()));

      Object answer = target.call(target.client(server.url()), target.arguments(target.body()));

      assertThat(instants(TestJson.tree(TestJson.write(answer))))
          .isEqualTo(instants(TestJson.tree(example.value().toString())));
    }
  }

  @ParameterizedTest
  @MethodSource("io.contactkit.client.Calls#operations")
  void sendsThePathAndTheQueryOfTheDocument(Target target) throws Exception {
    try (WireServer server = WireServer.start().replies(success(target))) {
      target.call(target.client(server.url() + "/base"), target.arguments(target.body()));

      assertThat(server.only().method()).isEqualTo(target.operation().method());
      assertThat(server.only().target()).isEqualTo("/base" + expectedTarget(target));
      assertThat(server.only().header("Accept").split(", "))
          .containsExactlyInAnyOrderElementsOf(
              target.operation().responses().stream()
                  .flatMap(response -> response.contents().stream())
                  .map(Content::mediaType)
                  .distinct()
                  .toList());
    }
  }

  private static WireServer.Reply success(Target target) {
    var success = target.operation().success();
    return success.contents().isEmpty()
        ? reply(success.status(), "text/plain", "")
        : reply(
            success.status(),
            "application/json",
            success.content().examples().get(0).value().toString());
  }

  private static String expectedTarget(Target target) {
    String path = target.operation().path();
    StringBuilder query = new StringBuilder();
    for (var parameter : target.parameters()) {
      String value = parameter.example().asString();
      if (parameter.in().equals("path")) {
        path = path.replace("{" + parameter.name() + "}", value);
      } else {
        query.append(query.isEmpty() ? '?' : '&').append(parameter.name()).append('=');
        query.append(value);
      }
    }
    return path + query;
  }

  /** +00:00 and Z are the same offset. */
  private static JsonNode instants(JsonNode tree) {
    if (tree.path("data").path("created_at").isString()) {
      ObjectNode data = (ObjectNode) tree.path("data");
      data.put(
          "created_at", OffsetDateTime.parse(data.path("created_at").stringValue()).toString());
    }
    return tree;
  }
}
