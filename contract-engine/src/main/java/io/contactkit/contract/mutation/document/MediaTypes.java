package io.contactkit.contract.mutation.document;

import io.contactkit.contract.internal.Exemptions;
import io.contactkit.openapi.Element;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with the media types of a body. */
final class MediaTypes {
  private static final String OTHER = "application/vnd.mutant+json";

  private MediaTypes() {}

  static Stream<DocumentMutant> of(Element body) {
    Element content = body.get("content");
    return content.children().stream()
        .flatMap(
            media ->
                Stream.of(
                    DocumentMutant.remove("removes a media type", media.pointer()),
                    DocumentMutant.rename("changes a media type", media.pointer(), OTHER),
                    DocumentMutant.set(
                        "adds a media type", content.get(OTHER).pointer(), copy(media))));
  }

  private static JsonNode copy(Element media) {
    ObjectNode copy = (ObjectNode) media.node();
    copy.remove(Exemptions.EXTENSION);
    return copy;
  }
}
