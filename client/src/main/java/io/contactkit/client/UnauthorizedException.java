package io.contactkit.client;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The provider refused the credential: HTTP 401. */
public final class UnauthorizedException extends ErrorAnswerException {
  private static final long serialVersionUID = 1;

  private final ErrorAnswerException vendors;

  public UnauthorizedException(ErrorAnswerException vendors) {
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
