package io.contactkit.sandbox.capillary;

import io.contactkit.server.capillary.CapillaryErrorCode;
import java.util.List;

/** Who holds the identifiers after a change, and what the caller should know about it. */
record Changed(long customerId, List<Warning> warnings, List<Long> awardedPoints) {
  /** A warning that names the survivor of a merge. */
  record Warning(CapillaryErrorCode code, long survivor) {
    /** The vendor's text has an X where the id belongs. */
    String message() {
      return code.message().replaceFirst("\\bX\\b", Long.toString(survivor));
    }
  }
}
