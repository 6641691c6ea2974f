package io.contactkit.example;

import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writes down what a server really answers to each kind of bad request. */
@GuardedServer
class RequestValidationPageTest {

  private static final String INTRODUCTION =
      """
      # What a server answers to a bad request

      Every line was sent to a server on this kit's stubs, which answered as shown. In each build a longer list of the
      same kinds goes to every operation, every parameter and every field, and each answer has to have a documented
      status, the provider's shape, and no name of a class, line of a stack trace, SQL or name of a server in it. A
      witness around the implementations sees that none is called, so nothing of such a request is stored. All
      violations of a part of a request are reported together, path and query before the body.

      - Credentials are looked at first. The lines are those of a server with `contactkit.server.tokens`; a server that
        leaves credentials to something else than the stubs answers what that says.
      - The limits on a body (1 MB), on texts without a documented bound (4,096 characters) and on path and headers
        together (32 KB) are this kit's own, and settings: [all of them](implementing-a-server.md#what-comes-with-it).
      - Those limits bound the work that a request can cause. Each build writes how long the slowest of each kind took into
        `server-stubs/target/request-validation-times.txt` and does not judge it, because that depends on what else the
        machine does; measured once on 2 processors with `mvn -pl server-stubs -am verify`: slowest 63 ms, 10 MB 19 ms.
      - A slash within a value (`%2F`) is part of the value.
      - Where a request is so broken that the container cannot tell its path, an application with one API answers in its
        provider's shape, and one with several `{"status":400,"error":"Bad Request"}`. Tomcat knows the path as soon as
        the first line can be read; Jetty forgets it with paths that climb above the root or hold a NUL character.
      - Other paths of the application are not the kit's, and refused as the container does it.
      - `…` stands for "The request violates one or more constraints. Please resolve all of them and try again.", and
        "no body" for an answer to HEAD.
      """;

  private static final String ALLOWED =
      """

      ## What is not refused

      The values at each bound, each value of an enum and null where it is documented reach the implementation, here one
      of each kind and provider; so do slashes and line breaks in a text. OPTIONS is answered without one.

      | what | sent to | answer |
      |---|---|---|
      """;

  @Test
  void thePageShowsWhatIsAnswered(@LocalServerPort int port) throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Provider provider : Provider.values()) {
      String name = provider.id();
      page.append("\n## ").append(name.substring(0, 1).toUpperCase(Locale.ROOT));
      page.append(name.substring(1))
          .append("\n\n| what is wrong | sent to | answer |\n|---|---|---|\n");
      firstOfEachKind(provider, BadRequests.all()).forEach(r -> page.append(row(r, port)));
    }
    page.append(ALLOWED);
    for (Provider provider : Provider.values()) {
      firstOfEachKind(provider, BadRequests.allowed()).forEach(r -> page.append(status(r, port)));
    }
    GeneratedPage.of(Path.of("../docs/request-validation.md"), page.toString()).verify();
  }

  private static Collection<BadRequest> firstOfEachKind(
      Provider provider, Stream<BadRequest> requests) {
    Map<String, BadRequest> kinds = new LinkedHashMap<>();
    requests
        .filter(request -> request.provider() == provider)
        .forEach(r -> kinds.putIfAbsent(r.kind().replaceFirst("(?<=^enum value ).*", ""), r));
    return kinds.values();
  }

  private static String status(BadRequest request, int port) {
    Loopback.Reply reply = request.send(new Loopback(port));
    String allow =
        reply
            .headers()
            .firstValue("Allow")
            .map(
                methods ->
                    " `Allow: "
                        + String.join(",", new TreeSet<>(List.of(methods.split(","))))
                        + "`")
            .orElse("");
    return "| %s%s | `%s` | %d%s |%n"
        .formatted(request.kind(), where(request), request.operation().id(), reply.status(), allow);
  }

  private static String where(BadRequest request) {
    return request.where().isEmpty() ? "" : ", `" + request.where() + "`";
  }

  private static String row(BadRequest request, int port) {
    Loopback.Reply reply = request.send(new Loopback(port));
    String body =
        reply
            .body()
            .replace(
                "The request violates one or more constraints. Please resolve all of them and try"
                    + " again.",
                "…");
    String shown = body.isEmpty() ? "no body" : "`" + body + "`";
    return "| %s%s | `%s` | %d %s |%n"
        .formatted(request.kind(), where(request), request.operation().id(), reply.status(), shown);
  }
}
