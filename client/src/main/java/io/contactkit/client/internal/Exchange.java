package io.contactkit.client.internal;

import feign.Client;
import feign.Request;
import feign.Response;
import io.contactkit.client.CallTimeoutException;
import io.contactkit.client.ContactApiException;
import io.contactkit.client.TransportException;
import io.contactkit.client.UnreadableAnswerException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sends one request with its credential and gives every failure to do so a type. */
final class Exchange implements Client {
  private static final Pattern BARE_NAME = Pattern.compile("(?<=^|&)[^=&]+(?=&|$)");

  private final Settings settings;
  private final Credential credential;

  Exchange(Settings settings, Credential credential) {
    this.settings = settings;
    this.credential = credential;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    Call call = Call.current();
    Request authorized = authorized(request);
    try {
      Response response = settings.transport().execute(authorized, options);
      return response.toBuilder().request(request).body(Bodies.bytes(response)).build();
    } catch (IOException | RuntimeException e) {
      throw failure(call, e);
    }
  }

  private Request authorized(Request request) {
    Map<String, Collection<String>> headers = new LinkedHashMap<>(request.headers());
    credential.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return Request.create(
        request.httpMethod(),
        withEqualsSigns(request.url()),
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

  private static ContactApiException failure(Call call, Exception e) {
    String failed = call.id() + " failed: ";
    if (e instanceof ContactApiException typed) {
      return typed;
    }
    if (e instanceof Bodies.TooLargeException) {
      return new UnreadableAnswerException(call.id(), 0, "", failed + e.getMessage(), e);
    }
    if (e instanceof SocketTimeoutException) {
      return new CallTimeoutException(call.id(), failed + "no answer in time", e);
    }
    if (e instanceof InterruptedIOException) {
      Thread.currentThread().interrupt();
      return new TransportException(call.id(), failed + "interrupted", e);
    }
    return new TransportException(call.id(), failed + "no answer", e);
  }
}
