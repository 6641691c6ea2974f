package io.contactkit.client.internal;

import io.contactkit.client.AccessTokenException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A credential that nobody sees by accident. */
public final class Secret implements AccessToken {
  private final Supplier<String> source;
  private final String name;

  private Secret(Supplier<String> source, String name) {
    this.source = source;
    this.name = name;
  }

  public static Secret of(String value, String name) {
    String checked = checked(value, name);
    return new Secret(() -> checked, name);
  }

  public static Secret of(Supplier<String> source, String name) {
    return new Secret(source, name);
  }

  public String get() {
    return checked(source.get(), name);
  }

  @Override
  public String get(Exchange exchange) {
    try {
      return get();
    } catch (RuntimeException e) {
      String id = Call.current().id();
      throw new AccessTokenException(id, 0, id + " failed: no access token from the supplier", e);
    }
  }

  @Override
  public String toString() {
    return name + "=***";
  }

  static String checked(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < 32 || value.charAt(i) > 126) {
        throw new IllegalArgumentException(name + " has a character that no header can hold");
      }
    }
    return value;
  }
}
