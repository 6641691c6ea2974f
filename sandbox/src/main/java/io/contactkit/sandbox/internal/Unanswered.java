package io.contactkit.sandbox.internal;

import jakarta.servlet.ServletRequest;

/** Marks requests that are left without an answer, which their response cannot tell. */
public final class Unanswered {
  private static final String NAME = Unanswered.class.getName();

  private Unanswered() {}

  public static void mark(ServletRequest request) {
    request.setAttribute(NAME, true);
  }

  public static boolean is(ServletRequest request) {
    return request.getAttribute(NAME) != null;
  }
}
