package io.contactkit.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.Operation;
import io.contactkit.server.ServerProperties;
import io.contactkit.server.Violation.Location;
import io.contactkit.spec.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

class ExamplesTest {

  record Case(Operation operation, Class<?> model, Example example) {

    @Override
    public String toString() {
      return operation.id() + " " + model.getSimpleName() + " " + example.name();
    }
  }

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Map<String, Boolean> WORDS = Map.of("1", true, "0", false);
  private static final RequestRules RULES =
      RequestRules.of(
          new ServerProperties(
              true,
              DataSize.ofMegabytes(1),
              4096,
              Map.of(),
              true,
              DataSize.ofKilobytes(32),
              Map.of(),
              Map.of(),
              new ServerProperties.States("/", null)));

  static Stream<Case> responses() {
    return operations(
        (provider, operation) ->
            operation.responses().stream()
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> cases(provider, operation, content)));
  }

  static Stream<Case> requests() {
    return operations(
        (provider, operation) ->
            operation.requestBody().stream()
                .flatMap(body -> cases(provider, operation, body.content())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void isTheSameAfterARoundTripThroughTheModel(Case response) {
    Object model = Json.MAPPER.treeToValue(response.example().value(), response.model());

    assertThat(written(model)).isEqualTo(response.example().value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void isAcceptedAndKeepsItsValues(Case request) throws IOException {
    JsonNode sent = request.example().value();

    Object model = read(request, sent.toString(), null);

    assertThat(written(model).properties()).containsAll(sent.properties());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void isTheSameModelAsAForm(Case request) throws IOException {
    if (!request.operation().requestBody().orElseThrow().element().get("content").has(FORM)) {
      return;
    }
    JsonNode sent = request.example().value();
    StringBuilder form = new StringBuilder();
    sent.properties()
        .forEach(
            field ->
                form.append(field.getKey()).append('=').append(text(field.getValue())).append('&'));
    ApiFacts facts = new ApiFacts("leat", "", List.of(), Map.of(), WORDS, Map.of());

    assertThat(read(request, form.toString(), new Form(Location.BODY, facts)))
        .isEqualTo(read(request, sent.toString(), null));
  }

  private static String text(JsonNode value) {
    return value.isBoolean() ? value.booleanValue() ? "1" : "0" : value.asString();
  }

  private static Object read(Case request, String body, @Nullable Form form) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return RULES.bodies().read(request.model(), new ByteArrayInputStream(bytes), form);
  }

  private static JsonNode written(Object model) {
    return Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(model));
  }

  private static Stream<Case> operations(BiFunction<Provider, Operation, Stream<Case>> cases) {
    return Stream.of(Provider.values())
        .flatMap(p -> p.document().operations().stream().flatMap(o -> cases.apply(p, o)));
  }

  private static Stream<Case> cases(Provider provider, Operation operation, Content content) {
    String name = content.schema().resolved().name();
    try {
      Class<?> model = Class.forName("io.contactkit.server." + provider.id() + ".model." + name);
      return content.examples().stream().map(example -> new Case(operation, model, example));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
