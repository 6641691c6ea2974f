package io.contactkit.sandbox.leat;

import io.contactkit.server.leat.model.CameraService;
import io.contactkit.server.leat.model.CreatePortalSessionRequest;
import io.contactkit.server.leat.model.CreateRedeemGiftcardPortalSessionRequest;
import io.contactkit.server.leat.model.FacingMode;
import io.contactkit.server.leat.model.PrimaryIdentificationMethod;
import io.contactkit.server.leat.model.ScannerType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the two generated requests have in common, with the documented defaults in place. */
record PortalSessionRequest(
    String shopUuid, @Nullable String contactUuid, PortalSessionOptions options) {
  static PortalSessionRequest of(CreatePortalSessionRequest request) {
    return new PortalSessionRequest(
        request.getShopUuid(),
        request.getContactUuid(),
        options(
            request.getScannerType(),
            request.getEnableEmailIdentification(),
            request.getEnableRegistration(),
            request.getEnableOnScreenKeyboard(),
            request.getCameraService(),
            request.getFacingMode(),
            request.getPrimaryIdentificationMethod(),
            null,
            null));
  }

  static PortalSessionRequest of(CreateRedeemGiftcardPortalSessionRequest request) {
    return new PortalSessionRequest(
        request.getShopUuid(),
        request.getContactUuid(),
        options(
            request.getScannerType(),
            request.getEnableEmailIdentification(),
            request.getEnableRegistration(),
            request.getEnableOnScreenKeyboard(),
            request.getCameraService(),
            request.getFacingMode(),
            request.getPrimaryIdentificationMethod(),
            request.getAmountInCents(),
            request.getAllowMultipleGiftcards()));
  }

  // the generated requests hold the defaults from their creation and refuse an explicit null
  private static PortalSessionOptions options(
      @Nullable ScannerType scannerType,
      @Nullable Boolean emailIdentification,
      @Nullable Boolean registration,
      @Nullable Boolean onScreenKeyboard,
      @Nullable CameraService cameraService,
      @Nullable FacingMode facingMode,
      @Nullable PrimaryIdentificationMethod identificationMethod,
      @Nullable Long amountInCents,
      @Nullable Boolean multipleGiftcards) {
    return new PortalSessionOptions(
        Objects.requireNonNull(scannerType).getValue(),
        Objects.requireNonNull(emailIdentification),
        Objects.requireNonNull(registration),
        Objects.requireNonNull(onScreenKeyboard),
        Objects.requireNonNull(cameraService).getValue(),
        Objects.requireNonNull(facingMode).getValue(),
        Objects.requireNonNull(identificationMethod).getValue(),
        amountInCents,
        multipleGiftcards);
  }
}
