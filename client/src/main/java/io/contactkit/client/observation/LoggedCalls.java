package io.contactkit.client.observation;

import feign.Capability;
import feign.Client;
import feign.InvocationHandlerFactory;
import feign.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Writes one line for every call: as a warning if there is no usable answer, else for debugging.
 *
 * <pre>{@code
 * LoggedCalls.to(LoggerFactory.getLogger("leat")).showing("X-Request-Id")
 * // leat findContactIdentifier: SUCCESS, HTTP 200, 31 ms, {x-request-id=[7f3a]}
 * }</pre>
 *
 * <p>Neither addresses nor bodies are written, and of the answer's headers only the named ones.
 * Immutable and thread-safe.
 */
public final class LoggedCalls implements Capability {
  private final Logger logger;
  private final Set<String> headers;
  private final CallWatch watch;

  private LoggedCalls(Logger logger, Set<String> headers) {
    this.logger = logger;
    this.headers = headers;
    this.watch = new CallWatch(this::start);
  }

  public static LoggedCalls to(Logger logger) {
    return new LoggedCalls(logger, Set.of());
  }

  /** Writes these headers of an answer too. */
  public LoggedCalls showing(String... headerNames) {
    return new LoggedCalls(
        logger,
        Set.copyOf(Stream.of(headerNames).map(name -> name.toLowerCase(Locale.ROOT)).toList()));
  }

  @Override
  public Client enrich(Client client) {
    return watch.around(client);
  }

  @Override
  public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
    return watch.around(factory);
  }

  private CallWatch.Started start(CallName name) {
    long start = System.nanoTime();
    return (response, failure) -> {
      CallOutcome outcome = CallOutcome.of(failure);
      long millis = (System.nanoTime() - start) / 1_000_000;
      String line = "{} {}: {}, HTTP {}, {} ms, {}";
      Object[] values = {
        name.provider(),
        name.operation(),
        outcome,
        CallOutcome.status(response),
        millis,
        shown(response)
      };
      if (outcome.isFault()) {
        logger.warn(line, values);
      } else {
        logger.debug(line, values);
      }
    };
  }

  private Map<String, List<String>> shown(@Nullable Response response) {
    Map<String, List<String>> shown = new TreeMap<>();
    if (response != null) {
      response
          .headers()
          .forEach(
              (name, values) -> {
                String key = name.toLowerCase(Locale.ROOT);
                if (headers.contains(key)) {
                  shown.put(key, List.copyOf(values));
                }
              });
    }
    return shown;
  }
}
