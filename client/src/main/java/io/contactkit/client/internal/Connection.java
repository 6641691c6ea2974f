package io.contactkit.client.internal;

import feign.Feign;
import feign.Response;
import feign.Retryer;
import io.contactkit.client.CallOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One provider's end of the line: makes the generated interfaces callable. Thread-safe. */
public final class Connection {
  private final Settings settings;
  private final Feign feign;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  public Connection(Settings settings, Credential credential, ErrorReader errors) {
    this.settings = settings;
    Json json = Json.standard();
    JsonCodec codec = new JsonCodec(json);
    Feign.Builder builder =
        Feign.builder()
            .client(new Exchange(settings, credential))
            .encoder(codec)
            .decoder(codec)
            .decodeVoid()
            .errorDecoder((key, response) -> errors.read(answer(response, json)))
            .retryer(Retryer.NEVER_RETRY)
            .options(settings.options(Long.MAX_VALUE))
            .invocationHandlerFactory(
                (target, handlers) ->
                    OperationHandler.of(target, handlers, settings.callTimeout()));
    settings.capabilities().forEach(builder::addCapability);
    this.feign = builder.build();
  }

  public <T> T api(Class<T> type) {
    return type.cast(
        apis.computeIfAbsent(
            type, key -> feign.newInstance(new BaseUrl<>(type, settings.baseUrl().toString()))));
  }

  public <T> T api(Class<T> type, CallOptions options) {
    if (options == CallOptions.none()) {
      return api(type);
    }
    OperationHandler handler = (OperationHandler) Proxy.getInvocationHandler(api(type));
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, handler.with(options)));
  }

  private static ErrorAnswer answer(Response response, Json json) {
    try {
      return new ErrorAnswer(
          Call.current().id(),
          response.status(),
          Bodies.headers(response),
          Bodies.readable(response, Bodies.bytes(response)),
          Bodies.describe(response),
          json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
