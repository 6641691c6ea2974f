package io.contactkit.example;

import io.contactkit.openapi.Operation;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be wrong with a request's line and headers, whatever its parameters. */
final class BadHeads {

  private final BadRequest good;
  private final Operation operation;
  private final List<BadRequest> requests = new ArrayList<>();

  BadHeads(BadRequest good) {
    this.good = good;
    this.operation = good.operation();
  }

  List<BadRequest> below(String basePath) {
    paths(basePath + operation.path().replaceFirst("/\\{.*", ""));
    headers();
    methods();
    return requests;
  }

  private void paths(String root) {
    String unknown = good.path().replaceFirst("(\\?.*)?$", "/un/known");
    requests.add(good.path("unknown path", "", unknown));
    requests.add(good.path("NUL character in the path", "", root + "/%00"));
    requests.add(good.path("path traversal", "", root + "/..".repeat(9) + "/etc/passwd"));
  }

  private void headers() {
    requests.add(good.header("control character in a header", BadRequest.BROKEN_HEADER, "a"));
    requests.add(good.header("40,000 characters in a header", "X-Long", "x".repeat(40_000)));
    if (!operation.success().contents().isEmpty()) {
      requests.add(good.header("unacceptable Accept", "Accept", "text/html"));
      requests.add(good.header("malformed Accept", "Accept", "?"));
    }
    if (operation.requestBody().isPresent()) {
      requests.add(good.header("wrong Content-Type", "Content-Type", "text/plain"));
      requests.add(good.header("wrong Content-Encoding", "Content-Encoding", "br"));
      requests.add(good.header("unreadable gzip", "Content-Encoding", "gzip"));
      requests.add(
          good.header("10 MB in gzip", "Content-Encoding", "gzip")
              .body("10 MB in gzip", "", Gzip.of(new byte[10_000_000])));
      requests.add(good.without("no Content-Type", "Content-Type"));
      requests.add(good.header("malformed Content-Type", "Content-Type", "?"));
      requests.add(
          good.header("wrong charset", "Content-Type", "application/json;charset=ISO-8859-1"));
    }
  }

  private void methods() {
    requests.add(good.method("wrong method", "PATCH"));
    requests.add(good.method("TRACE", "TRACE").body("TRACE", "", (byte[]) null));
    if (!operation.method().equals("GET") && !hasSiblingGet()) {
      requests.add(good.method("HEAD", "HEAD").body("HEAD", "", (byte[]) null));
    }
  }

  private boolean hasSiblingGet() {
    return good.provider().document().operations().stream()
        .filter(other -> other.method().equals("GET"))
        .anyMatch(other -> operation.path().matches(other.path().replaceAll("\\{.*?}", "[^/]+")));
  }
}
