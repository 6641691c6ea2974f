package io.contactkit.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * Takes out of each operation the parameters that real clients send beside the documented ones
 * ({@code x-tolerated}). A client never sends them; a server takes them without an implementer who
 * knows of them. A body that is optional only because such a parameter can stand in for it is
 * required again, and the operation is marked {@code x-body-in-query}.
 */
public final class DocumentedRequests extends OpenAPINormalizer {
  private static final String TOLERATED = "x-tolerated";
  private static final String BODY_IN_QUERY = "x-body-in-query";

  /** For the generator, which finds this constructor by its parameters. */
  public DocumentedRequests(OpenAPI document, Map<String, String> rules) {
    super(document, rules);
  }

  @Override
  protected void normalizeOperation(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    if (parameters != null && parameters.stream().anyMatch(DocumentedRequests::isTolerated)) {
      List<Parameter> kept = new ArrayList<>(parameters);
      kept.removeIf(DocumentedRequests::isTolerated);
      operation.setParameters(kept);
      RequestBody body = operation.getRequestBody();
      if (body != null) {
        body.setRequired(true);
        operation.addExtension(BODY_IN_QUERY, true);
      }
    }
    super.normalizeOperation(operation);
  }

  private static boolean isTolerated(Parameter parameter) {
    Map<String, Object> extensions = parameter.getExtensions();
    return extensions != null && extensions.containsKey(TOLERATED);
  }
}
