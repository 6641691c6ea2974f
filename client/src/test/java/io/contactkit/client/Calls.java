package io.contactkit.client;

import io.contactkit.client.capillary.CapillaryClient;
import io.contactkit.client.internal.TestJson;
import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.spec.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Calls any operation by its id, as the order of parameters promises. */
public final class Calls {
  private Calls() {}

  /** An operation and its provider, printed as the operation's id. */
  public record Target(Provider provider, Operation operation) {

    public Object call(Object client, List<Object> arguments) {
      Method method = method(provider, operation.id());
      try {
        return method.invoke(api(client, method.getDeclaringClass()), arguments.toArray());
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
          throw thrown;
        }
        throw new AssertionError("not a runtime exception", e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    /** The parameters that a client sends; others are for servers to understand. */
    public List<Parameter> parameters() {
      return operation.parameters().stream()
          .filter(parameter -> !parameter.element().has("x-tolerated"))
          .toList();
    }

    /** Arguments from the document's examples; a body is given for an operation that takes one. */
    public List<Object> arguments(JsonNode body) {
      return arguments(body, parameter -> true);
    }

    public List<Object> arguments(JsonNode body, Predicate<Parameter> included) {
      Class<?>[] types = method(provider, operation.id()).getParameterTypes();
      List<Object> arguments = new ArrayList<>();
      for (Parameter parameter : parameters()) {
        Class<?> type = types[arguments.size()];
        arguments.add(
            included.test(parameter) ? TestJson.read(parameter.example().toString(), type) : null);
      }
      if (operation.requestBody().isPresent()) {
        arguments.add(TestJson.read(body.toString(), types[types.length - 1]));
      }
      return arguments;
    }

    /** The first example of the body, or null. */
    public JsonNode body() {
      return operation
          .requestBody()
          .map(body -> body.content().examples().get(0).value())
          .orElse(null);
    }

    public Object client(String url) {
      return Calls.client(provider, url);
    }

    @Override
    public String toString() {
      return operation.id();
    }
  }

  public static Stream<Target> operations() {
    return Stream.of(Provider.values())
        .flatMap(p -> p.document().operations().stream().map(o -> new Target(p, o)));
  }

  public static Target operation(String id) {
    return operations().filter(target -> target.operation().id().equals(id)).findFirst().get();
  }

  public static Object client(Provider provider, String url) {
    return switch (provider) {
      case LEAT -> settings(LeatClient.builder(), url).token("secret-token").build();
      case CAPILLARY ->
          settings(CapillaryClient.builder(), url).basic("till", "secret-password").build();
      case JIFELINE -> settings(JifelineClient.builder(), url).token("secret-token").build();
    };
  }

  private static <B extends ClientBuilder<B>> B settings(B builder, String url) {
    return builder.baseUrl(url).retries(RetryPolicy.none());
  }

  public static Method method(Provider provider, String operation) {
    return facade(provider)
        .map(Method::getReturnType)
        .filter(Class::isInterface)
        .flatMap(api -> Arrays.stream(api.getMethods()))
        .filter(method -> method.getName().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + operation));
  }

  private static Stream<Method> facade(Provider provider) {
    return Arrays.stream(
        switch (provider) {
          case LEAT -> LeatClient.class.getMethods();
          case CAPILLARY -> CapillaryClient.class.getMethods();
          case JIFELINE -> JifelineClient.class.getMethods();
        });
  }

  private static Object api(Object client, Class<?> api) throws ReflectiveOperationException {
    for (Method method : client.getClass().getMethods()) {
      if (method.getReturnType() == api) {
        return method.invoke(client);
      }
    }
    throw new AssertionError("no accessor for " + api);
  }
}
