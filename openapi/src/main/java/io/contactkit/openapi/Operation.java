package io.contactkit.openapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation with everything that the document says about it, {@code $ref} followed.
 *
 * @param method upper case, as on the wire
 * @param errorCodes the vendor's codes that the operation lists, in the document's order
 * @param security the alternatives; each is a set of scheme names needed together
 */
public record Operation(
    String id,
    String method,
    String path,
    String tag,
    List<Parameter> parameters,
    Optional<RequestBody> requestBody,
    List<Response> responses,
    List<ErrorCode> errorCodes,
    List<Set<String>> security,
    Element element) {

  public Operation {
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    errorCodes = List.copyOf(errorCodes);
    security = List.copyOf(security);
  }

  /** The documented answer with this status. */
  public Response response(int status) {
    return responses.stream()
        .filter(response -> response.status() == status)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s does not answer %d, only %s"
                        .formatted(id, status, responses.stream().map(Response::status).toList())));
  }

  /** The documented answer that an actual status falls under, if there is one. */
  public Optional<Response> answering(int status) {
    return responses.stream().filter(response -> response.status() == status).findFirst();
  }

  /** The first documented answer with a 2xx status. */
  public Response success() {
    return responses.stream().filter(Response::isSuccess).findFirst().orElseThrow();
  }

  public Parameter parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s has no parameter '%s'".formatted(id, name)));
  }
}
