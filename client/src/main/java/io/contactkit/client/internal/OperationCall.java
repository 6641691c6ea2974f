package io.contactkit.client.internal;

import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import feign.Response;
import io.contactkit.client.CallOptions;
import io.contactkit.client.ErrorAnswerException;
import io.contactkit.client.MaintenanceException;
import io.contactkit.client.UnauthorizedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of one method of a generated interface.
 *
 * <p>Stands where Feign's own handler would: the interfaces are Feign's and so is what is sent, but
 * Feign's templates would cost as much again as the whole call.
 */
final class OperationCall implements MethodHandler {
  private final Operation operation;
  private final Connection connection;
  private final CallOptions options;

  OperationCall(Operation operation, Connection connection, CallOptions options) {
    this.operation = operation;
    this.connection = connection;
    this.options = options;
  }

  @Override
  @SuppressWarnings("NullAway") // Feign's interface knows neither absent arguments nor null results
  public @Nullable Object invoke(@Nullable Object @Nullable [] arguments) {
    operation.check(arguments);
    if (operation.returnType() != void.class) {
      Json.prepareAhead(operation.returnType());
    }
    Duration timeout = options.timeout().orElse(connection.settings().callTimeout());
    Call call = new Call(operation, options, timeout);
    Call previous = Call.enter(call);
    try {
      Response response = connection.execute(request(arguments));
      if (response.status() < 200 || response.status() > 299) {
        throw typed(connection.errors().read(connection.codec().error(operation, response)));
      }
      return connection.codec().decode(operation, response);
    } catch (IOException e) {
      throw Failures.typed(call, e);
    } finally {
      Call.enter(previous);
    }
  }

  private static ErrorAnswerException typed(ErrorAnswerException vendors) {
    return switch (vendors.status()) {
      case 401 -> new UnauthorizedException(vendors);
      case 503 -> new MaintenanceException(vendors);
      default -> vendors;
    };
  }

  private Request request(@Nullable Object @Nullable [] arguments) {
    Object body = operation.body(arguments);
    return Request.create(
        operation.httpMethod(),
        operation.url(connection.settings().baseUrl().toString(), arguments),
        headers(),
        body == null ? null : connection.codec().encode(body),
        null,
        operation.template());
  }

  private Map<String, Collection<String>> headers() {
    if (options.headers().isEmpty()) {
      return operation.headers();
    }
    Map<String, Collection<String>> headers = new LinkedHashMap<>(operation.headers());
    options.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return headers;
  }
}
