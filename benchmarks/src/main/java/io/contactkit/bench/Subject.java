package io.contactkit.bench;

/** One way to make the three calls that are measured; each returns something of the answer. */
public interface Subject {

  Object find() throws Exception;

  Object create() throws Exception;

  Object list() throws Exception;

  default Object call(String name) throws Exception {
    return switch (name) {
      case "find" -> find();
      case "create" -> create();
      case "list" -> list();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
