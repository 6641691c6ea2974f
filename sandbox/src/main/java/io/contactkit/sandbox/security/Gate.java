package io.contactkit.sandbox.security;

import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Decides who may call one provider's API. */
interface Gate {
  /** Why the request is refused; nothing if it may pass. */
  Optional<Refusal> refusal(HttpServletRequest request);
}
