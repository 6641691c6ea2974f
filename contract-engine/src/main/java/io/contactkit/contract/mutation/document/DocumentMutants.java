package io.contactkit.contract.mutation.document;

import io.contactkit.openapi.Document;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every change of one fact that a document can suffer; texts for people are no facts. */
final class DocumentMutants {
  private static final List<Function<Document, Stream<DocumentMutant>>> SOURCES =
      List.of(
          OperationChanges::of,
          RequestChanges::of,
          ResponseChanges::of,
          CodeChanges::of,
          SecurityChanges::of,
          SchemaChanges::of,
          PropertyChanges::of);

  private DocumentMutants() {}

  static List<DocumentMutant> of(Document spec) {
    JsonNode document = spec.tree();
    return SOURCES.stream()
        .flatMap(source -> source.apply(spec))
        .map(change -> change.from(document))
        .toList();
  }
}
