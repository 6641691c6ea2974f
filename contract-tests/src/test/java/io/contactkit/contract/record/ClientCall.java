package io.contactkit.contract.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import feign.Param;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullableModule;
import tools.jackson.databind.JsonNode;

/** A call of the generated method that carries an operation's id, with arguments from JSON. */
final class ClientCall {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new JsonNullableModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Object api;
  private final Method method;
  private final boolean typed;

  private ClientCall(Object api, Method method, boolean typed) {
    this.api = api;
    this.method = method;
    this.typed = typed;
  }

  /** The same call with a body that is sent as it is, for what the model's types rule out. */
  ClientCall pastItsTypes() {
    return new ClientCall(api, method, false);
  }

  static ClientCall of(Object client, String operationId) {
    return Arrays.stream(client.getClass().getMethods())
        .filter(accessor -> accessor.getReturnType().isInterface())
        .flatMap(
            accessor ->
                Arrays.stream(accessor.getReturnType().getMethods())
                    .filter(method -> method.getName().equals(operationId))
                    .map(method -> new ClientCall(invoke(accessor, client), method, true)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    client.getClass().getSimpleName() + " has no method " + operationId));
  }

  /** The answer as JSON, written from the typed result; null for a method without one. */
  @Nullable JsonNode call(Map<String, JsonNode> parameters, @Nullable JsonNode body) {
    Object[] arguments =
        Stream.of(method.getParameters())
            .map(parameter -> argument(parameter, parameters, body))
            .toArray();
    try {
      // The handler itself takes values that the method's types rule out, which is how a malformed
      // one gets on the wire.
      Object result = Proxy.getInvocationHandler(api).invoke(api, method, arguments);
      return result == null ? null : json(result);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(Object value) {
    try {
      return tools.jackson.databind.json.JsonMapper.shared()
          .readTree(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object argument(
      Parameter parameter, Map<String, JsonNode> parameters, @Nullable JsonNode body) {
    Param param = parameter.getAnnotation(Param.class);
    JsonNode value =
        param == null
            ? body
            : parameters.entrySet().stream()
                .filter(entry -> camelCase(entry.getKey()).equals(param.value()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    if (value == null) {
      return null;
    }
    try {
      Type type = param == null && !typed ? Object.class : parameter.getParameterizedType();
      return MAPPER.readValue(value.toString(), MAPPER.constructType(type));
    } catch (JsonProcessingException e) {
      return value.asString();
    }
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }

  private static Object invoke(Method accessor, Object client) {
    try {
      return accessor.invoke(client);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
