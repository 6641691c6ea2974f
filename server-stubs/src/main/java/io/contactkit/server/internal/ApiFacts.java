package io.contactkit.server.internal;

import io.contactkit.server.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;

/**
 * What the server needs of a document beyond interfaces and models; generated.
 *
 * @param tokenHeader where a token goes: {@code Authorization} or a header of the provider's own
 * @param protocolErrors statuses of violations that no operation declares
 * @param formBooleans what stands for true and false in a form beside these words themselves
 * @param operations by operation id, which is the method's name in the interface
 */
public record ApiFacts(
    String provider,
    String tokenHeader,
    List<Class<?>> interfaces,
    Map<String, Integer> protocolErrors,
    Map<String, Boolean> formBooleans,
    Map<String, Documented> operations) {

  /**
   * What the document says of an operation.
   *
   * @param codes of the vendor
   * @param mediaTypes in which its body is understood
   * @param bodyInQuery whether a query stands in for a body that is not there
   */
  public record Documented(
      Set<Integer> statuses, Set<Integer> codes, Set<String> mediaTypes, boolean bodyInQuery) {

    boolean takesForms() {
      return mediaTypes.contains(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
  }

  /** Whether any operation is sent forms. */
  boolean takesForms() {
    return operations.values().stream().anyMatch(Documented::takesForms);
  }

  /** Whether any operation is sent its body's fields in the query. */
  boolean takesBodiesInQueries() {
    return operations.values().stream().anyMatch(Documented::bodyInQuery);
  }

  /** The status with which this API refuses a request. */
  public int status(Refusal refusal) {
    return switch (refusal) {
      case UNKNOWN_PATH -> protocolStatus("unknownPath");
      case WRONG_METHOD -> protocolStatus("wrongMethod");
      case NOT_ACCEPTABLE -> protocolStatus("notAcceptable");
      case UNSUPPORTED_MEDIA_TYPE -> protocolStatus("unsupportedMediaType");
      case UNAUTHORIZED -> 401;
      case FORBIDDEN -> 403;
      case TOO_MANY_REQUESTS -> 429;
      case INTERNAL_ERROR -> 500;
      case UNAVAILABLE -> 503;
    };
  }

  private int protocolStatus(String violation) {
    Integer status = protocolErrors.get(violation);
    if (status == null) {
      throw new IllegalStateException(provider + " has no x-protocol-errors for " + violation);
    }
    return status;
  }
}
