package io.contactkit.openapi.change;

import io.contactkit.openapi.Document;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.DiffResult;

/** What openapi-diff, with its settings untouched, says to the same change. */
final class Peer {
  private final Map<Document, OpenAPI> models = new HashMap<>();

  Level judge(Document released, Document current) {
    DiffResult result =
        OpenApiCompare.fromSpecifications(model(released), model(current)).isChanged();
    if (result.isIncompatible()) {
      return Level.BREAKING;
    }
    return result.isUnchanged() || result.isMetaChanged() ? Level.DOCUMENTATION : Level.COMPATIBLE;
  }

  // Each document stands in two comparisons, and reading it is what takes long.
  private OpenAPI model(Document spec) {
    return models.computeIfAbsent(spec, Document::model);
  }
}
