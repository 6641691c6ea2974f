package io.contactkit.client.internal;

import feign.Capability;
import feign.Client;
import feign.Contract;
import feign.InvocationHandlerFactory;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.Target;
import io.contactkit.client.CallOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One provider's end of the line: makes the generated interfaces callable. Thread-safe. */
public final class Connection {
  private final Settings settings;
  private final ErrorReader errors;
  private final Client client;
  private final Request.Options options;
  private final InvocationHandlerFactory handlers;
  private final JsonCodec codec = new JsonCodec();
  private final Map<Class<?>, Api> apis = new ConcurrentHashMap<>();

  public Connection(Settings settings, Credential credential, ErrorReader errors) {
    // says so at once if there is no Jackson
    JacksonLine.standard();
    if (settings.transport() instanceof ApacheTransport apache
        && settings.baseUrl().getScheme().equals("https")) {
      apache.loadTlsAhead();
    }
    Client exchange = new Exchange(settings, credential);
    InvocationHandlerFactory factory = ApiProxy::new;
    for (Capability capability : settings.capabilities()) {
      exchange = capability.enrich(exchange);
      factory = capability.enrich(factory);
    }
    this.settings = settings;
    this.errors = errors;
    this.client = exchange;
    this.options = settings.options(Long.MAX_VALUE);
    this.handlers = factory;
  }

  public <T> T api(Class<T> type, CallOptions callOptions) {
    Api api = apis.computeIfAbsent(type, this::read);
    return type.cast(
        callOptions == CallOptions.none()
            ? api.plain()
            : proxy(api.target(), api.operations(), callOptions));
  }

  Settings settings() {
    return settings;
  }

  ErrorReader errors() {
    return errors;
  }

  JsonCodec codec() {
    return codec;
  }

  Response execute(Request request) throws IOException {
    return client.execute(request, options);
  }

  private Api read(Class<?> type) {
    Target<?> target =
        new Target.HardCodedTarget<>(type, type.getSimpleName(), settings.baseUrl().toString());
    Map<Method, RequestTemplate> templates = templates(target);
    Map<Method, Operation> operations = new HashMap<>();
    for (Method method : type.getMethods()) {
      operations.put(method, Operation.of(method, templates.get(method)));
    }
    return new Api(target, operations, proxy(target, operations, CallOptions.none()));
  }

  /** Feign's view of the operations, which takes long to load, for those who may ask for it. */
  private Map<Method, RequestTemplate> templates(Target<?> target) {
    if (settings.capabilities().isEmpty() && settings.transport() instanceof ApacheTransport) {
      return Map.of();
    }
    Map<Method, RequestTemplate> templates = new HashMap<>();
    for (MethodMetadata method : new Contract.Default().parseAndValidateMetadata(target.type())) {
      templates.put(
          method.method(), new RequestTemplate().methodMetadata(method).feignTarget(target));
    }
    return templates;
  }

  private Object proxy(
      Target<?> target, Map<Method, Operation> operations, CallOptions callOptions) {
    Map<Method, MethodHandler> calls = new HashMap<>();
    operations.forEach(
        (method, operation) -> calls.put(method, new OperationCall(operation, this, callOptions)));
    Class<?> type = target.type();
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, handlers.create(target, calls));
  }

  /** One interface, read once; {@code plain} is the object for calls without options. */
  private record Api(Target<?> target, Map<Method, Operation> operations, Object plain) {}
}
