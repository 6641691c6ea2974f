package io.contactkit.contract.pact;

import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.Optional;

/** Finds the operation that a request belongs to. */
public final class Operations {
  private Operations() {}

  /**
   * By method and path alone, so that a pact which claims one operation and calls another does not
   * pass.
   */
  public static Optional<Operation> of(Document spec, RecordedRequest request) {
    return spec.operationAt(request.method(), request.path());
  }
}
