package io.contactkit.bench;

import java.util.List;

/** Everything that is measured, by name. */
final class Subjects {
  static final List<String> CALLS = List.of("find", "create", "list");
  static final List<String> NAMES =
      List.of(
          "kit",
          "apache by hand",
          "jdk by hand",
          "feign",
          "feign-hc5",
          "native",
          "apache-httpclient",
          "okhttp-gson");

  private Subjects() {}

  static Subject of(String name, String url) {
    return switch (name) {
      case "kit" -> new Kit(url);
      case "apache by hand" -> new ApacheByHand(url);
      case "jdk by hand" -> new JdkByHand(url);
      case "feign" -> new FeignPeer(url);
      case "feign-hc5" -> new FeignHc5Peer(url);
      case "native" -> new NativePeer(url);
      case "apache-httpclient" -> new ApachePeer(url);
      case "okhttp-gson" -> new OkHttpPeer(url);
      default -> throw new IllegalArgumentException("no subject " + name);
    };
  }
}
