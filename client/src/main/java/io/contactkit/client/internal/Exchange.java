package io.contactkit.client.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import io.contactkit.client.AccessTokenException;
import io.contactkit.client.ContactApiException;
import io.contactkit.client.TransportException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one call: with its credential, its retries and its deadline. Thread-safe. */
public final class Exchange implements Client {
  private final Settings settings;
  private final String baseUrl;
  private final Credential credential;
  private final Retries retries;

  Exchange(Settings settings, Credential credential) {
    this.settings = settings;
    this.baseUrl = settings.baseUrl() + "/";
    this.credential = credential;
    this.retries = new Retries(settings.retries(), settings.clock());
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    Call call = Call.current();
    if (!request.url().startsWith(baseUrl)) {
      throw new IllegalStateException("a capability changed the host of " + call.id());
    }
    Watchdog.watch(call);
    try {
      Response response = attempts(call, request);
      Capture.keep(response);
      // a capability gets to see the answer, but not the request with its credential
      return settings.capabilities().isEmpty()
          ? response
          : response.toBuilder().request(request).build();
    } finally {
      Watchdog.forget(call);
      call.onDeadline(null);
    }
  }

  /** Sends a request as it is, once, and waits no longer than this; a failure has a type. */
  Response send(Request request, long millis) {
    Call call = Call.current();
    try {
      return Bodies.buffered(settings.transport().execute(request, settings.options(millis)));
    } catch (Bodies.TooLargeException e) {
      // an error is told by its status, however long its page is
      if (e.response().status() >= 300) {
        return e.response();
      }
      throw Failures.typed(call, e);
    } catch (IOException | RuntimeException e) {
      throw Failures.typed(call, e);
    }
  }

  Clock clock() {
    return settings.clock();
  }

  private Response attempts(Call call, Request request) {
    retries.begin();
    for (int retry = 0; ; retry++) {
      Outcome outcome = attempt(request);
      Optional<Duration> pause = retries.pause(call, outcome, retry);
      if (pause.isEmpty()) {
        return outcome.get();
      }
      sleep(call, pause.get());
    }
  }

  private Outcome attempt(Request request) {
    try {
      Map<String, String> headers = credential.headers(this);
      Outcome outcome = sent(authorized(request, headers));
      if (!outcome.isUnauthorized()) {
        return outcome;
      }
      credential.refused(headers);
      Map<String, String> others = credential.headers(this);
      return others.equals(headers) ? outcome : sent(authorized(request, others));
    } catch (TransportException | AccessTokenException e) {
      return Outcome.withoutToken(e);
    }
  }

  private Outcome sent(Request request) {
    try {
      return Outcome.of(send(request, Call.current().remainingMillis()));
    } catch (ContactApiException e) {
      return Outcome.of(e);
    }
  }

  private void sleep(Call call, Duration pause) {
    try {
      retries.sleep(pause);
    } catch (InterruptedException e) {
      throw Failures.interrupted(call, e);
    }
  }

  private static Request authorized(Request request, Map<String, String> credential) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
    for (Map.Entry<String, String> header : credential.entrySet()) {
      headers.put(header.getKey(), List.of(header.getValue()));
    }
    return Request.create(
        request.httpMethod(),
        request.url(),
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
