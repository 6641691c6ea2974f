package io.contactkit.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Decides who may call one provider's API. Every bean of this type is asked before anything else
 * looks at a request, so an unknown caller learns nothing, not even which paths there are.
 *
 * <pre>{@code
 * @Component
 * class Accounts implements Gate {
 *   public String provider() {
 *     return "leat";
 *   }
 *
 *   public Optional<Refusal> refusal(HttpServletRequest request) {
 *     return Authorization.bearer(request).filter(this::isKnown).isPresent()
 *         ? Optional.empty()
 *         : Optional.of(Refusal.UNAUTHORIZED);
 *   }
 * }
 * }</pre>
 */
public interface Gate {

  /** The provider's title in its document, in lower case. */
  String provider();

  /** Why the request is refused; nothing if it may pass. */
  Optional<Refusal> refusal(HttpServletRequest request);
}
