package io.contactkit.server.internal;

import io.contactkit.server.Answer;
import io.contactkit.server.ApiException;
import io.contactkit.server.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers everything that goes wrong below an API's root in that API's shape. A resolver and not an
 * advice, because most of it happens before a controller is chosen.
 */
final class ErrorResolver implements HandlerExceptionResolver, Ordered {

  private static final Log log = LogFactory.getLog(ErrorResolver.class);

  private final Apis apis;
  private final Operations operations;
  private final boolean strict;

  ErrorResolver(Apis apis, Operations operations, boolean strict) {
    this.apis = apis;
    this.operations = operations;
    this.strict = strict;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    Apis.Api api = apis.find(request).orElse(null);
    if (api == null) {
      return null;
    }
    try {
      AnswerWriter.write(request, response, answer(request, handler, failure, api));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  private Answer answer(
      HttpServletRequest request, @Nullable Object handler, Exception failure, Apis.Api api) {
    if (failure instanceof ApiException documented) {
      return isDocumented(documented, handler)
          ? documented.answer()
          : api.shape().refusal(Refusal.INTERNAL_ERROR);
    }
    Failure known = Failure.of(failure, request);
    if (known.equals(Failure.UNEXPECTED)) {
      log.error(request.getMethod() + " " + request.getRequestURI() + " failed", failure);
    }
    return known.answer(api.shape());
  }

  private boolean isDocumented(ApiException failure, @Nullable Object handler) {
    Operations.Operation operation = handler == null ? null : operations.find(handler).orElse(null);
    if (operation == null) {
      return true;
    }
    ApiFacts.Documented documented = operation.documented();
    boolean known =
        documented.statuses().contains(failure.status())
            && failure.code().stream().allMatch(documented.codes()::contains);
    if (!known) {
      log.error(
          "%s of %s does not document the answer %s"
              .formatted(operation.id(), operation.facts().provider(), failure.getMessage()));
    }
    return known || !strict;
  }
}
