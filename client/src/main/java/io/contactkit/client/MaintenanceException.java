package io.contactkit.client;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The provider is in maintenance, so the same call may succeed later: HTTP 503. */
public final class MaintenanceException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final ErrorAnswerException vendors;

  public MaintenanceException(ErrorAnswerException vendors) {
    super(vendors);
    this.vendors = vendors;
  }

  @Override
  public OptionalInt code() {
    return vendors.code();
  }

  @Override
  public @Nullable String vendorMessage() {
    return vendors.vendorMessage();
  }

  /** The same answer as the provider's own exception, with all that the provider says. */
  @Override
  public synchronized ErrorAnswerException getCause() {
    return vendors;
  }
}
