package io.contactkit.client;

import io.contactkit.client.internal.ErrorAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider answered with an error status; each provider has its own subclass. */
public abstract class ErrorAnswerException extends ContactApiException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, List<String>> headers;
  private final String body;

  protected ErrorAnswerException(ErrorAnswer answer, String message) {
    super(answer.operation(), message, null);
    this.status = answer.status();
    this.headers = answer.headers();
    this.body = answer.text();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What the vendor says went wrong, if it says so. */
  public abstract @Nullable String vendorMessage();

  /** The headers of the answer. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The beginning of the answer's body. */
  public String body() {
    return body;
  }

  /** Whether the credential was refused. */
  public boolean isUnauthorized() {
    return status == 401;
  }

  /** Whether the provider is in maintenance, so that the same call may succeed later. */
  public boolean isMaintenance() {
    return status == 503;
  }
}
