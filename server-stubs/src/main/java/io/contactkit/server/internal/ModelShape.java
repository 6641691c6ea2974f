package io.contactkit.server.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;

/** The properties of a generated model, by the name on the wire and by the name in Java. */
final class ModelShape {

  /** A property as its getter declares it. */
  record Property(String wireName, Type type, Method getter) {}

  private static final ClassValue<ModelShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected ModelShape computeValue(Class<?> model) {
          return new ModelShape(model);
        }
      };

  private final Map<String, Property> byWireName = new LinkedHashMap<>();
  private final Map<String, Property> byJavaName = new HashMap<>();

  private ModelShape(Class<?> model) {
    for (Method method : model.getMethods()) {
      JsonProperty name = method.getAnnotation(JsonProperty.class);
      if (name != null && method.getParameterCount() == 0) {
        Property property = new Property(name.value(), method.getGenericReturnType(), method);
        byWireName.put(property.wireName(), property);
        byJavaName.put(javaName(method), property);
      }
    }
  }

  static ModelShape of(Class<?> model) {
    return SHAPES.get(model);
  }

  /** Whether a class is one of the models that are generated from the documents. */
  static boolean isModel(Class<?> type) {
    String packageName = type.getPackageName();
    return packageName.startsWith("io.contactkit.server.") && packageName.endsWith(".model");
  }

  Collection<Property> properties() {
    return byWireName.values();
  }

  @Nullable Property byWireName(String name) {
    return byWireName.get(name);
  }

  @Nullable Property byJavaName(String name) {
    return byJavaName.get(name);
  }

  long countPresent(Object model) {
    return byWireName.values().stream().filter(property -> isPresent(model, property)).count();
  }

  private static boolean isPresent(Object model, Property property) {
    try {
      Object value = property.getter().invoke(model);
      return value instanceof JsonNullable<?> nullable ? nullable.isPresent() : value != null;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(property.getter().toString(), e);
    }
  }

  private static String javaName(Method getter) {
    String name = getter.getName().substring("get".length());
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
