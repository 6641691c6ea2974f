package io.contactkit.contract.observe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything of an exchange that a judgement depends on. */
final class ExchangeKey {
  private static final int OVERHEAD = 512;

  private final List<Object> facts;
  private final byte[] request;
  private final byte[] response;
  private final int hash;

  private ExchangeKey(List<Object> facts, byte[] request, byte[] response) {
    this.facts = facts;
    this.request = request;
    this.response = response;
    this.hash = 31 * (31 * facts.hashCode() + Arrays.hashCode(request)) + Arrays.hashCode(response);
  }

  /**
   * The key of an exchange.
   *
   * @param headers the names of those that the document speaks of, in any case; others change
   *     nothing
   */
  static ExchangeKey of(Exchange exchange, Set<String> headers) {
    return new ExchangeKey(
        List.of(
            exchange.method(),
            exchange.path(),
            exchange.query(),
            exchange.status(),
            exchange.request().fault(),
            exchange.response().fault(),
            only(exchange.request().headers(), headers),
            only(exchange.response().headers(), headers)),
        exchange.request().body(),
        exchange.response().body());
  }

  private static Map<String, List<String>> only(
      Map<String, List<String>> all, Set<String> headers) {
    Map<String, List<String>> some = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, List<String>> header : all.entrySet()) {
      if (headers.contains(header.getKey())) {
        some.put(header.getKey(), header.getValue());
      }
    }
    return some;
  }

  /** About how many bytes it takes. */
  int size() {
    return request.length + response.length + OVERHEAD;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExchangeKey that
        && hash == that.hash
        && facts.equals(that.facts)
        && Arrays.equals(request, that.request)
        && Arrays.equals(response, that.response);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
