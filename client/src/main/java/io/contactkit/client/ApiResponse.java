package io.contactkit.client;

import io.contactkit.client.internal.Capture;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came back from a call: its value, and status, headers and body as they were.
 *
 * <pre>{@code
 * ApiResponse<ContactIdentifierResponse> answer =
 *     ApiResponse.to(() -> leat.contactIdentifiers().findContactIdentifier(value));
 * }</pre>
 *
 * <p>Immutable but for the body; the call runs on the thread that asks.
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final T value;
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  private ApiResponse(T value, Capture capture) {
    this.value = value;
    this.status = capture.status();
    this.headers = capture.headers();
    this.body = capture.body();
  }

  /** Makes a call; if it makes several, the answer is that of the last one. */
  public static <T> ApiResponse<T> to(Supplier<T> call) {
    Capture capture = new Capture();
    T value = capture.around(call);
    return new ApiResponse<>(value, capture);
  }

  /** Makes a call of an operation that answers without a body. */
  @SuppressWarnings("NullAway") // Void has no other value
  public static ApiResponse<@Nullable Void> toVoid(Runnable call) {
    Capture capture = new Capture();
    capture.around(
        () -> {
          call.run();
          return capture;
        });
    return new ApiResponse<>(null, capture);
  }

  public T value() {
    return value;
  }

  public int status() {
    return status;
  }

  /** The headers; names are in any case. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The body as it came, empty if there is none. */
  public byte[] body() {
    return body.clone();
  }
}
