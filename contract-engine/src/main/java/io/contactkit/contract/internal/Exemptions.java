package io.contactkit.contract.internal;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Element;
import io.contactkit.openapi.Example;
import io.contactkit.openapi.RequestBody;
import io.contactkit.openapi.Response;
import java.util.List;
import java.util.Optional;

/** What the document itself takes out of the contract, with its reason. */
public final class Exemptions {
  public static final String EXTENSION = "x-contract-exempt";

  private Exemptions() {}

  /** The reason why an element, and with it everything below, is not part of the contract. */
  public static Optional<String> reason(Element element) {
    return element.has(EXTENSION) ? Optional.of(element.text(EXTENSION)) : Optional.empty();
  }

  /** The reason of one media type of an answer. */
  public static Optional<String> reason(Response response, Content content) {
    return reason(response.element().get("content").get(content.mediaType()));
  }

  /** The reason of one media type of a request. */
  public static Optional<String> reason(RequestBody body, Content content) {
    return reason(body.element().get("content").get(content.mediaType()));
  }

  /** Those examples that an operation can be made to answer. */
  public static List<Example> without(List<Example> examples) {
    return examples.stream().filter(example -> reason(example.element()).isEmpty()).toList();
  }

  /** The reason of a property, given where it is declared or on the schema that it names. */
  public static Optional<String> reason(Property property) {
    return reason(property.declared()).or(() -> reason(property.schema().element()));
  }
}
