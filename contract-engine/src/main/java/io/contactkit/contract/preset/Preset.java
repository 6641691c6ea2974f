package io.contactkit.contract.preset;

import io.contactkit.contract.pact.PactFile;
import io.contactkit.openapi.Document;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A document and its pacts under one name, for {@code --provider NAME}. Jars register theirs as a
 * service of this type.
 */
public interface Preset {

  /** The word that follows {@code --provider}, in lower case. */
  String name();

  Document document();

  /** One for each consumer. */
  List<PactFile> pacts();

  /** User and password of HTTP's basic scheme as they are sent, from how they are given. */
  default String basicCredentials(String given) {
    return given;
  }

  /** Every preset on the class path, in its order. */
  static List<Preset> all() {
    return ServiceLoader.load(Preset.class).stream().map(ServiceLoader.Provider::get).toList();
  }
}
