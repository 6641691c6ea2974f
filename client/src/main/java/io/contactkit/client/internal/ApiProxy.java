package io.contactkit.client.internal;

import feign.InvocationHandlerFactory.MethodHandler;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A generated interface as an object. */
record ApiProxy(Target<?> target, Map<Method, MethodHandler> handlers)
    implements InvocationHandler {

  @Override
  @SuppressWarnings("NullAway") // Feign's interface knows no absent arguments
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    MethodHandler handler = handlers.get(method);
    return handler == null ? ofObject(proxy, method, args) : handler.invoke(args);
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
