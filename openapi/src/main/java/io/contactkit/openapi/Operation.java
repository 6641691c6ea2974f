package io.contactkit.openapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An operation with everything that the document says about it, {@code $ref} followed.
 *
 * @param id the operationId; the method and the path of an operation that has none
 * @param method upper case, as on the wire
 * @param allResponses those of one status, of a range such as {@code 4XX} and {@code default}
 * @param errorCodes the vendor's codes that the operation lists, in the document's order
 * @param security the alternatives; each is a set of scheme names needed together
 * @param servers the addresses that hold for the operation, with each value that a variable can
 *     have
 */
public record Operation(
    String id,
    String method,
    String path,
    String tag,
    List<Parameter> parameters,
    Optional<RequestBody> requestBody,
    List<Response> allResponses,
    List<ErrorCode> errorCodes,
    List<Set<String>> security,
    List<String> servers,
    Element element) {

  public Operation {
    parameters = List.copyOf(parameters);
    allResponses = List.copyOf(allResponses);
    servers = List.copyOf(servers);
    errorCodes = List.copyOf(errorCodes);
    security = List.copyOf(security);
  }

  /** The documented responses of one status each. */
  public List<Response> responses() {
    return allResponses.stream().filter(Response::isExact).toList();
  }

  /** The paths of the servers, without a slash at the end; always with the empty one. */
  public Set<String> basePaths() {
    return Servers.basePaths(servers);
  }

  /** The documented answer with this status. */
  public Response response(int status) {
    return responses().stream()
        .filter(response -> response.status() == status)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s does not answer %d, only %s"
                        .formatted(
                            id, status, responses().stream().map(Response::status).toList())));
  }

  /**
   * The documented answer that an actual status falls under, if there is one: that of the status
   * itself, or of its range, or the default.
   */
  public Optional<Response> answering(int status) {
    return first(response -> response.isExact() && response.status() == status)
        .or(() -> first(response -> response.isRangeOf(status)))
        .or(() -> first(response -> response.key().equals("default")));
  }

  /** The first documented answer with a 2xx status. */
  public Response success() {
    return first(Response::isSuccess)
        .orElseThrow(() -> new IllegalStateException(id + " documents no success"));
  }

  private Optional<Response> first(Predicate<Response> wanted) {
    return allResponses.stream().filter(wanted).findFirst();
  }

  public Parameter parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s has no parameter '%s'".formatted(id, name)));
  }
}
