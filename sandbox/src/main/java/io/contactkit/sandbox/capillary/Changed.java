package io.contactkit.sandbox.capillary;

import io.contactkit.server.capillary.CapillaryErrorCode;
import io.contactkit.server.capillary.CapillaryMessages;
import io.contactkit.server.capillary.model.CapillaryMessage;
import java.util.List;

/** Who holds the identifiers after a change, and what the caller should know about it. */
record Changed(long customerId, List<Warning> warnings, List<Long> awardedPoints) {
  /** A warning that names the survivor of a merge. */
  record Warning(CapillaryErrorCode code, long survivor) {
    /** The vendor's text has an X where the id belongs. */
    CapillaryMessage toMessage() {
      return CapillaryMessages.of(
          code, code.message().replaceFirst("\\bX\\b", Long.toString(survivor)));
    }
  }
}
