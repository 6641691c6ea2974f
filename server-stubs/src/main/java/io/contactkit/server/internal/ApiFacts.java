package io.contactkit.server.internal;

import io.contactkit.server.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the server needs of a document beyond interfaces and models; generated.
 *
 * @param tokenHeader where a token goes: {@code Authorization} or a header of the provider's own
 * @param protocolErrors statuses of violations that no operation declares
 * @param operations by operation id, which is the method's name in the interface
 */
public record ApiFacts(
    String provider,
    String tokenHeader,
    List<Class<?>> interfaces,
    Map<String, Integer> protocolErrors,
    Map<String, Documented> operations) {

  /** Statuses and vendor codes of an operation. */
  public record Documented(Set<Integer> statuses, Set<Integer> codes) {}

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
