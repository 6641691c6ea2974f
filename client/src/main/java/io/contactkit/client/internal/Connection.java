package io.contactkit.client.internal;

import feign.Feign;
import feign.Request;
import feign.Response;
import feign.Retryer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One provider's end of the line: makes the generated interfaces callable. Thread-safe. */
public final class Connection {
  private final Settings settings;
  private final Feign feign;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  public Connection(Settings settings, Credential credential, ErrorReader errors) {
    this.settings = settings;
    Json json = new Jackson2Json();
    JsonCodec codec = new JsonCodec(json);
    this.feign =
        Feign.builder()
            .client(new Exchange(settings, credential))
            .encoder(codec)
            .decoder(codec)
            .errorDecoder((key, response) -> errors.read(answer(response, json)))
            .retryer(Retryer.NEVER_RETRY)
            .options(options(settings))
            .invocationHandlerFactory(OperationHandler::new)
            .build();
  }

  public <T> T api(Class<T> type) {
    return type.cast(
        apis.computeIfAbsent(
            type, key -> feign.newInstance(new BaseUrl<>(type, settings.baseUrl().toString()))));
  }

  private static Request.Options options(Settings settings) {
    return new Request.Options(
        settings.connectTimeout().toMillis(),
        TimeUnit.MILLISECONDS,
        settings.readTimeout().toMillis(),
        TimeUnit.MILLISECONDS,
        false);
  }

  private static ErrorAnswer answer(Response response, Json json) {
    try {
      byte[] body = Bodies.bytes(response);
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      response.headers().forEach((name, values) -> headers.put(name, List.copyOf(values)));
      return new ErrorAnswer(
          Call.current().id(), response.status(), headers, body, Bodies.describe(response), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
