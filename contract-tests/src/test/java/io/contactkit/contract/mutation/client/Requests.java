package io.contactkit.contract.mutation.client;

import io.contactkit.contract.pact.RecordedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Copies of requests with one part changed. */
final class Requests {
  private Requests() {}

  static RecordedRequest method(RecordedRequest it, String method) {
    return new RecordedRequest(
        method, it.path(), it.query(), it.headers(), it.body(), it.matchers());
  }

  static RecordedRequest path(RecordedRequest it, String path) {
    return new RecordedRequest(
        it.method(), path, it.query(), it.headers(), it.body(), it.matchers());
  }

  static RecordedRequest query(RecordedRequest it, Consumer<Map<String, List<String>>> change) {
    Map<String, List<String>> query = new LinkedHashMap<>(it.query());
    change.accept(query);
    return new RecordedRequest(
        it.method(), it.path(), query, it.headers(), it.body(), it.matchers());
  }

  /** Headers by their names in lower case. */
  static RecordedRequest headers(RecordedRequest it, Consumer<Map<String, List<String>>> change) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    it.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    change.accept(headers);
    return new RecordedRequest(
        it.method(), it.path(), it.query(), headers, it.body(), it.matchers());
  }

  static RecordedRequest body(RecordedRequest it, Optional<JsonNode> body) {
    return new RecordedRequest(
        it.method(), it.path(), it.query(), it.headers(), body, it.matchers());
  }
}
