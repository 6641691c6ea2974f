package io.contactkit.server.state;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A state by name with the values of its parameters, as a contract records it. Null values are left
 * out.
 *
 * <pre>{@code
 * ProviderState.of(LeatStates.class, states -> states.givenContact("123", null));
 * }</pre>
 */
public record ProviderState(String name, Map<String, Object> params) {

  /** The state that the one call asks for; texts stand for ids, times and enum values. */
  public static <S extends ProviderStates> ProviderState of(Class<S> states, Consumer<S> call) {
    List<ProviderState> calls = new ArrayList<>();
    Object recorder =
        Proxy.newProxyInstance(
            states.getClassLoader(),
            new Class<?>[] {states},
            (proxy, method, args) -> {
              calls.add(new ProviderState(name(method), params(method, args)));
              return null;
            });
    call.accept(states.cast(recorder));
    if (calls.size() != 1) {
      throw new IllegalArgumentException("one call, not " + calls.size());
    }
    return calls.get(0);
  }

  private static String name(Method method) {
    State state = method.getAnnotation(State.class);
    if (state == null) {
      throw new IllegalArgumentException(method.getName() + " is no state");
    }
    return state.value();
  }

  private static Map<String, Object> params(Method method, Object @Nullable [] args) {
    Map<String, Object> params = new LinkedHashMap<>();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Object value = args == null ? null : args[i];
      if (value != null) {
        boolean json = value instanceof Number || value instanceof Boolean;
        params.put(parameters[i].getName(), json ? value : value.toString());
      }
    }
    return Collections.unmodifiableMap(params);
  }
}
