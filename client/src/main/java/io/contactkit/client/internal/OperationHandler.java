package io.contactkit.client.internal;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Target;
import io.contactkit.client.CallOptions;
import io.contactkit.client.ContactApiException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands between the caller and Feign: checks the arguments and lets no exception of Feign out. */
final class OperationHandler implements InvocationHandler {
  private final Target<?> target;
  private final Map<Method, MethodHandler> handlers;
  private final Map<Method, Operation> operations;
  private final Duration callTimeout;
  private final CallOptions options;

  private OperationHandler(
      Target<?> target,
      Map<Method, MethodHandler> handlers,
      Map<Method, Operation> operations,
      Duration callTimeout,
      CallOptions options) {
    this.target = target;
    this.handlers = handlers;
    this.operations = operations;
    this.callTimeout = callTimeout;
    this.options = options;
  }

  static OperationHandler of(
      Target<?> target, Map<Method, MethodHandler> handlers, Duration callTimeout) {
    Map<Method, Operation> operations = new HashMap<>();
    handlers.keySet().forEach(method -> operations.put(method, Operation.of(method)));
    return new OperationHandler(target, handlers, operations, callTimeout, CallOptions.none());
  }

  OperationHandler with(CallOptions different) {
    return new OperationHandler(target, handlers, operations, callTimeout, different);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    MethodHandler handler = handlers.get(method);
    Operation operation = operations.get(method);
    if (handler == null || operation == null) {
      return ofObject(proxy, method, args);
    }
    operation.check(args);
    Call previous = Call.enter(new Call(operation, options, callTimeout));
    try {
      return handler.invoke(args);
    } catch (FeignException e) {
      if (e.getCause() instanceof ContactApiException ours) {
        throw ours;
      }
      throw e;
    } finally {
      Call.enter(previous);
    }
  }

  private @Nullable Object ofObject(
      Object proxy, Method method, @Nullable Object @Nullable [] args) {
    return switch (method.getName()) {
      case "equals" -> args != null && proxy == args[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> target.type().getSimpleName() + " at " + target.url();
    };
  }
}
