package io.contactkit.example;

import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with exactly one thing wrong with it. */
record BadRequest(
    Provider provider,
    Operation operation,
    String kind,
    String where,
    String method,
    String path,
    byte @Nullable [] body,
    List<String> headers) {

  static final String BROKEN_HEADER = "X-Injected\u0001";

  /** The same request with another body. */
  BadRequest body(String kind, String where, String json) {
    return body(kind, where, json.getBytes(StandardCharsets.UTF_8));
  }

  BadRequest body(String kind, String where, byte @Nullable [] bytes) {
    return new BadRequest(provider, operation, kind, where, method, path, bytes, headers);
  }

  BadRequest path(String kind, String where, String otherPath) {
    return new BadRequest(provider, operation, kind, where, method, otherPath, body, headers);
  }

  BadRequest method(String kind, String otherMethod) {
    return new BadRequest(provider, operation, kind, "", otherMethod, path, body, headers);
  }

  /** The same request with another value of a header. */
  BadRequest header(String kind, String name, String value) {
    return without(kind, name).also(kind, name, value);
  }

  /** The same request with one header more, even if it has one of that name. */
  BadRequest also(String kind, String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of(name, value));
    return headers(kind, name, more);
  }

  BadRequest without(String kind, String name) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < headers.size(); i += 2) {
      if (!headers.get(i).equals(name)) {
        others.addAll(headers.subList(i, i + 2));
      }
    }
    return headers(kind, name, others);
  }

  private BadRequest headers(String kind, String name, List<String> others) {
    return new BadRequest(provider, operation, kind, name, method, path, body, others);
  }

  /** Whether the caller is what is wrong: the one thing that is looked at before the rest. */
  boolean isForBadCredentials() {
    List<String> good = BadCredentials.GOOD.getOrDefault(provider, List.of());
    int there = Collections.indexOfSubList(headers, good);
    return there < 0 || headers.lastIndexOf(good.get(0)) != there;
  }

  Loopback.Reply send(Loopback server) {
    if (path.contains("%zz") || headers.contains(BROKEN_HEADER)) {
      return server.raw(head(), body);
    }
    return server.send(method, path, body, headers.toArray(String[]::new));
  }

  // for what the JDK's client refuses to send
  private String head() {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: a\r\n");
    for (int i = 0; i < headers.size(); i += 2) {
      head.append(headers.get(i)).append(": ").append(headers.get(i + 1)).append("\r\n");
    }
    return head
        + "Connection: close\r\nContent-Length: "
        + (body == null ? 0 : body.length)
        + "\r\n\r\n";
  }

  @Override
  public String toString() {
    return operation.id() + ": " + kind + (where.isEmpty() ? "" : " " + where);
  }
}
