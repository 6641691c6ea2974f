package io.contactkit.contract.coverage;

import io.contactkit.contract.internal.Answer;
import io.contactkit.spec.ApiSpec;
import io.contactkit.spec.Operation;
import java.util.stream.Stream;

/**
 * One way to look at a document and at interactions; the same obligation is equal on both sides.
 */
interface Dimension {

  /** What the document demands of the operation. */
  Stream<Obligation> demanded(ApiSpec spec, Operation operation);

  /** What an interaction shows; it may be more than is demanded. */
  Stream<Obligation> shown(ApiSpec spec, Answer answer);
}
