package io.contactkit.contract.cli;

import io.contactkit.contract.observe.Exchange;
import io.contactkit.contract.observe.Observed;
import io.contactkit.contract.observe.Observer;
import io.contactkit.contract.observe.ObservingProxy;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an observer stands, and for how long. */
final class ListenOptions {
  private static final String ADMIN = "/__contract";
  private static final int WAITING = 256;
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--target",
      paramLabel = "URL",
      description = "The server, whose address stands for the root of the observer.")
  private @Nullable String target;

  @Option(
      names = "--listen",
      paramLabel = "[HOST:]PORT",
      description = "Where the client calls the observer; a free port of localhost unless given.")
  private String listen = "0";

  @Option(
      names = "--for",
      paramLabel = "TIME",
      description = "Ends after this time: 90s, 5m or 1h.")
  private @Nullable String time;

  @Option(
      names = "--requests",
      paramLabel = "N",
      description =
          "Ends after so many requests. Otherwise Ctrl-C or DELETE " + ADMIN + " ends it.")
  private @Nullable Integer requests;

  void demandSound(boolean isRecorded) {
    if (target == null && !isRecorded) {
      throw new CannotRunException("Give --target, or recorded traffic with --har or --pact.");
    }
    if (requests != null && requests < 1) {
      throw new CannotRunException("--requests must be at least 1.");
    }
    time();
    address();
  }

  /** The server's address; null if none was given. */
  @Nullable URI target() {
    return target == null ? null : Address.of("--target", target).base().url();
  }

  Duration time() {
    if (time == null) {
      return Duration.ofDays(1_000);
    }
    if (!time.matches("[1-9]\\d{0,6}[smh]?")) {
      throw new CannotRunException("--for %s is no time: 90s, 5m or 1h.".formatted(time));
    }
    long number = Long.parseLong(time.replaceAll("\\D", ""));
    return time.endsWith("h")
        ? Duration.ofHours(number)
        : time.endsWith("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
  }

  private InetSocketAddress address() {
    int colon = listen.lastIndexOf(':');
    String port = listen.substring(colon + 1);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
      throw new CannotRunException("--listen %s is not of the form [HOST:]PORT.".formatted(listen));
    }
    String host = colon < 0 ? "localhost" : listen.substring(0, colon);
    return new InetSocketAddress(host, Integer.parseInt(port));
  }

  /** Passes requests on until it is told to end, and judges them one after the other. */
  void observe(
      Observer observer,
      Consumer<Observed> listener,
      Interruption interruption,
      PrintWriter messages) {
    URI server = Address.of("--target", String.valueOf(target)).base().url();
    BlockingQueue<Exchange> waiting = new ArrayBlockingQueue<>(WAITING);
    AtomicBoolean ended = new AtomicBoolean();
    try (ObservingProxy proxy =
        ObservingProxy.start(
            server,
            address(),
            it -> put(waiting, it),
            ADMIN,
            method -> administer(method, observer, ended))) {
      messages.printf(
          "listening on http://%s:%d, passing on to %s%n",
          proxy.address().getHostString(), proxy.address().getPort(), target);
      long judged = 0;
      while (!(ended.get() || interruption.isOver()) || !waiting.isEmpty()) {
        Exchange exchange = waiting.poll(100, TimeUnit.MILLISECONDS);
        if (exchange != null) {
          listener.accept(observer.observe(exchange));
          judged++;
          if (requests != null && judged >= requests) {
            break;
          }
        }
      }
    } catch (IOException e) {
      throw new CannotRunException(
          "--listen %s cannot be opened: %s.".formatted(listen, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Whoever is slower than the traffic makes it wait: nothing is lost, and nothing piles up.
  private static void put(BlockingQueue<Exchange> waiting, Exchange exchange) {
    try {
      waiting.put(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String administer(String method, Observer observer, AtomicBoolean ended) {
    if (method.equals("DELETE")) {
      ended.set(true);
    }
    return method.equals("GET") || method.equals("DELETE")
        ? ObservationOutput.json(observer.observation()).toString()
        : "";
  }
}
