package io.contactkit.server.capillary;

import io.contactkit.server.capillary.model.CapillaryMessage;

/** Errors and warnings as Capillary writes them. */
public final class CapillaryMessages {

  private CapillaryMessages() {}

  /** A message of a documented code, worded by the vendor. */
  public static CapillaryMessage of(CapillaryErrorCode code) {
    return of(code, code.message());
  }

  /** A message of a documented code whose wording names something, such as the surviving user. */
  public static CapillaryMessage of(CapillaryErrorCode code, String message) {
    return of(code.code(), message);
  }

  static CapillaryMessage of(int code, String message) {
    return new CapillaryMessage(false, code, message);
  }
}
