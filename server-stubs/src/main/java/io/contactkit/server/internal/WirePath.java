package io.contactkit.server.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** The path of a violated constraint in the names of the wire: {@code add[0].seriesId}. */
final class WirePath {

  private final StringBuilder path = new StringBuilder();
  private Class<?> owner;

  private WirePath(Class<?> root) {
    owner = root;
  }

  static String of(ConstraintViolation<?> violation) {
    WirePath path = new WirePath(violation.getRootBeanClass());
    violation.getPropertyPath().forEach(path::append);
    return path.path.toString();
  }

  private void append(Path.Node node) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    }
    if (node.getKind() == ElementKind.PROPERTY) {
      ModelShape.Property property = ModelShape.of(owner).byJavaName(node.getName());
      if (property == null) {
        throw new IllegalStateException(owner + " has no property " + node.getName());
      }
      path.append(path.isEmpty() ? "" : ".").append(property.wireName());
      owner = inner(property.type());
    }
  }

  private static Class<?> inner(Type type) {
    return type instanceof ParameterizedType generic
        ? inner(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
