package io.contactkit.client.observation;

import feign.Client;
import feign.InvocationHandlerFactory;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Response;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stands around whole calls: with all their attempts, and with the reading of the answer. */
final class CallWatch {
  private final Function<CallName, Started> start;
  private final ThreadLocal<@Nullable Response> last = new ThreadLocal<>();

  CallWatch(Function<CallName, Started> start) {
    this.start = start;
  }

  Client around(Client client) {
    return (request, options) -> {
      Response response = client.execute(request, options);
      last.set(response);
      return response;
    };
  }

  InvocationHandlerFactory around(InvocationHandlerFactory factory) {
    return (target, handlers) -> {
      Map<Method, MethodHandler> watched = new LinkedHashMap<>();
      handlers.forEach(
          (method, handler) -> {
            CallName name = CallName.of(method);
            watched.put(method, arguments -> call(name, handler, arguments));
          });
      return factory.create(target, watched);
    };
  }

  private Object call(CallName name, MethodHandler handler, Object[] arguments) throws Throwable {
    last.remove();
    Started started = start.apply(name);
    Throwable failure = null;
    try {
      return handler.invoke(arguments);
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      Response response = last.get();
      last.remove();
      started.stop(response, failure);
    }
  }

  /** A call that is running. */
  @FunctionalInterface
  interface Started {
    void stop(@Nullable Response response, @Nullable Throwable failure);
  }
}
