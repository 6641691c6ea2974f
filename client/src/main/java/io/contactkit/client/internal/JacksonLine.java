package io.contactkit.client.internal;

import org.jspecify.annotations.Nullable;

/** The Jackson lines that the client works with, the preferred one first. */
enum JacksonLine {
  JACKSON2("com.fasterxml.jackson.databind.json.JsonMapper") {
    @Override
    Json create() {
      return new Jackson2Json();
    }
  },
  JACKSON3("tools.jackson.databind.json.JsonMapper") {
    @Override
    Json create() {
      return new Jackson3Json();
    }
  };

  /** Names a line where both are on the class path. */
  static final String PROPERTY = "contactkit.jackson";

  private final String mapper;

  JacksonLine(String mapper) {
    this.mapper = mapper;
  }

  static JacksonLine standard() {
    return of(System.getProperty(PROPERTY), JacksonLine.class.getClassLoader());
  }

  /** The line to use: the one with this number, or else the first one that is there. */
  static JacksonLine of(@Nullable String number, ClassLoader loader) {
    for (JacksonLine line : values()) {
      boolean named = line.name().equals("JACKSON" + number);
      if ((named || number == null) && line.isIn(loader)) {
        return line;
      }
      if (named) {
        throw new IllegalStateException(
            "no Jackson %s on the class path, which %s asks for".formatted(number, PROPERTY));
      }
    }
    throw new IllegalStateException(
        number == null
            ? "no Jackson on the class path: neither Jackson 2 nor Jackson 3"
            : PROPERTY + " must be 2 or 3: " + number);
  }

  abstract Json create();

  /** The class by which the line is known. */
  String mapper() {
    return mapper;
  }

  private boolean isIn(ClassLoader loader) {
    try {
      Class.forName(mapper, false, loader);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
