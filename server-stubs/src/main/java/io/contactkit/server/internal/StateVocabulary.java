package io.contactkit.server.internal;

import io.contactkit.server.Violation;
import io.contactkit.server.Violation.Location;
import io.contactkit.server.state.CapillaryStates;
import io.contactkit.server.state.JifelineStates;
import io.contactkit.server.state.LeatStates;
import io.contactkit.server.state.ProviderStates;
import io.contactkit.server.state.State;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;

/** The states of one provider by name, and how to get into them. */
final class StateVocabulary {

  private static final Map<Class<? extends ProviderStates>, String> PROVIDERS =
      Map.of(
          LeatStates.class, "leat",
          CapillaryStates.class, "capillary",
          JifelineStates.class, "jifeline");

  private final String provider;
  private final ProviderStates states;
  private final ScalarCheck scalars;
  private final Map<String, Method> methods = new TreeMap<>();

  private StateVocabulary(
      Class<? extends ProviderStates> type, ProviderStates states, ScalarCheck scalars) {
    this.provider = String.valueOf(PROVIDERS.get(type));
    this.states = states;
    this.scalars = scalars;
    for (Method method : type.getMethods()) {
      State state = method.getAnnotation(State.class);
      if (state != null) {
        methods.put(state.value(), method);
      }
    }
  }

  static StateVocabulary of(ProviderStates states, ScalarCheck scalars) {
    Class<? extends ProviderStates> type =
        PROVIDERS.keySet().stream().filter(t -> t.isInstance(states)).findFirst().orElseThrow();
    return new StateVocabulary(type, states, scalars);
  }

  String provider() {
    return provider;
  }

  void tearDown() {
    states.tearDown();
  }

  void setUp(String state, JsonNode params) {
    Method method = methods.get(state);
    if (method == null) {
      throw new UnknownStateException(
          "unknown state '%s' of %s, known are %s".formatted(state, provider, methods.keySet()));
    }
    try {
      method.invoke(states, arguments(state, method, params));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("state '%s' failed".formatted(state), e.getCause());
    }
  }

  private @Nullable Object[] arguments(String state, Method method, JsonNode params) {
    List<Violation> violations = new ArrayList<>();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      arguments.add(argument(parameter, params.path(parameter.getName()), violations));
    }
    Set<String> known =
        List.of(method.getParameters()).stream()
            .map(Parameter::getName)
            .collect(Collectors.toSet());
    params.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(n -> violations.add(Violation.of(Location.BODY, n, "is not a known parameter")));
    if (!violations.isEmpty()) {
      throw new UnknownStateException(
          violations.stream()
              .sorted()
              .map(v -> v.field() + " " + v.message())
              .collect(Collectors.joining(", ", "state '" + state + "': ", "")));
    }
    return arguments.toArray();
  }

  private @Nullable Object argument(
      Parameter parameter, JsonNode value, List<Violation> violations) {
    boolean absent = value.isMissingNode() || value.isNull();
    if (absent && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(parameter.getType());
    String rule = absent ? "must be present" : scalars.brokenRule(value, type);
    if (rule != null) {
      violations.add(Violation.of(Location.BODY, parameter.getName(), rule));
      return null;
    }
    return Json.MAPPER.treeToValue(value, type);
  }
}
