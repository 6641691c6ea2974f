package io.contactkit.server.internal;

import io.contactkit.server.Violation.Location;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Says of a request that its body is a form, although it passes for JSON on its way to the
 * operation: containers and Spring would take the fields for parameters and use the body up.
 *
 * @param location where the fields are: in the body, or in the query instead
 */
record Form(Location location, ApiFacts facts) {

  private static final String ATTRIBUTE = Form.class.getName();

  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static @Nullable Form of(HttpServletRequest request) {
    return (Form) request.getAttribute(ATTRIBUTE);
  }

  /** For where Spring passes no request on. */
  static @Nullable Form ofCurrentRequest() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (Form) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }
}
