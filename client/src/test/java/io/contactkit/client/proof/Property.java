package io.contactkit.client.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A property of a request body, at any depth; an item of a list stands for all of them. */
record Property(String pointer, Schema schema, boolean required) {

  static List<Property> of(Schema body) {
    List<Property> properties = new ArrayList<>();
    collect("", body, properties);
    return properties;
  }

  /** The pointer of the object that has the property. */
  String owner() {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  String name() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** The pointer as a person would write it: {@code add[].type}. */
  String label() {
    return pointer.substring(1).replace("/0", "[]").replace('/', '.');
  }

  private static void collect(String pointer, Schema schema, List<Property> found) {
    schema.items().ifPresent(items -> collect(pointer + "/0", items, found));
    for (Map.Entry<String, Schema> member : schema.properties().entrySet()) {
      String place = pointer + "/" + member.getKey();
      boolean required = schema.required().contains(member.getKey());
      found.add(new Property(place, member.getValue(), required));
      collect(place, member.getValue(), found);
    }
  }
}
