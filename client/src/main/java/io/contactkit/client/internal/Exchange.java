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
import java.util.regex.Pattern;

/** Makes one call: with its credential, its retries and its deadline. Thread-safe. */
public final class Exchange implements Client {
  private static final Pattern BARE_NAME = Pattern.compile("(?<=^|&)[^=&]+(?=&|$)");

  private final Settings settings;
  private final Credential credential;
  private final Retries retries;

  Exchange(Settings settings, Credential credential) {
    this.settings = settings;
    this.credential = credential;
    this.retries = new Retries(settings.retries(), settings.clock());
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    Call call = Call.current();
    Request prepared = prepared(call, request);
    Watchdog.watch(call);
    try {
      Response response = attempts(call, prepared).toBuilder().request(request).build();
      Capture.keep(response);
      return response;
    } finally {
      Watchdog.forget(call);
      call.onDeadline(null);
    }
  }

  /** Sends a request as it is, once; a failure has a type. */
  Response send(Request request) {
    Call call = Call.current();
    try {
      Response response =
          settings.transport().execute(request, settings.options(call.remainingMillis()));
      return response.toBuilder().body(Bodies.bytes(response)).build();
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
      Outcome outcome = attempt(call, request);
      Optional<Duration> pause = retries.pause(call, outcome, retry);
      if (pause.isEmpty()) {
        return outcome.get();
      }
      sleep(call, pause.get());
    }
  }

  private Outcome attempt(Call call, Request request) {
    Map<String, String> headers;
    try {
      headers = credential.headers(this);
    } catch (TransportException | AccessTokenException e) {
      return Outcome.withoutToken(e);
    }
    try {
      Response response = send(authorized(request, headers));
      if (response.status() == 401) {
        credential.refused(headers);
        Map<String, String> others = credential.headers(this);
        if (!others.equals(headers)) {
          response = send(authorized(request, others));
        }
      }
      return Outcome.of(response);
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

  private Request prepared(Call call, Request request) {
    if (!request.url().startsWith(settings.baseUrl() + "/")) {
      throw new IllegalStateException("a capability changed the host of " + call.id());
    }
    Map<String, Collection<String>> headers = new LinkedHashMap<>();
    call.options().headers().forEach((name, value) -> headers.put(name, List.of(value)));
    headers.putAll(request.headers());
    headers.put("User-Agent", List.of(UserAgent.HEADER));
    return copy(request, withEqualsSigns(request.url()), headers);
  }

  private static Request authorized(Request request, Map<String, String> credential) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
    credential.forEach((name, value) -> headers.put(name, List.of(value)));
    return copy(request, request.url(), headers);
  }

  private static Request copy(
      Request request, String url, Map<String, Collection<String>> headers) {
    return Request.create(
        request.httpMethod(),
        url,
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }

  /** Feign writes an empty query value as a bare name, which some servers read as no value. */
  private static String withEqualsSigns(String url) {
    int query = url.indexOf('?');
    return query < 0
        ? url
        : url.substring(0, query + 1)
            + BARE_NAME.matcher(url.substring(query + 1)).replaceAll("$0=");
  }
}
