package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.Operation;
import java.util.stream.Stream;

/**
 * One way to look at a document and at interactions; the same obligation is equal on both sides.
 */
interface Dimension {

  /** What the document demands of the operation. */
  Stream<Obligation> demanded(Document spec, Operation operation);

  /** What an interaction shows; it may be more than is demanded. */
  Stream<Obligation> shown(Document spec, Answer answer);
}
