package io.contactkit.sandbox.leat;

import org.jspecify.annotations.Nullable;

/** How a contact identifies in a portal session, and what is paid in it. */
record PortalSessionOptions(
    String scannerType,
    boolean enableEmailIdentification,
    boolean enableRegistration,
    boolean enableOnScreenKeyboard,
    int cameraService,
    String facingMode,
    String primaryIdentificationMethod,
    @Nullable Long amountInCents,
    @Nullable Boolean allowMultipleGiftcards) {}
