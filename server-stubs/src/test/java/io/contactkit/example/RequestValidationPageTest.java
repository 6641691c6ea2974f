package io.contactkit.example;

import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writes down what a server really answers to each kind of bad request. */
@SpringBootTest(classes = ExampleServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestValidationPageTest {

  private static final String INTRODUCTION =
      """
      # What a server answers to a bad request

      Every line was sent to a server on this kit's stubs, which answered as shown; a longer list of the same kinds is
      sent to every operation and every field in each build. The checks run before an implementation is called, so
      nothing of such a request is stored. All violations of a part of a request are reported together, path and query
      before the body.

      - The limits on a body (1 MB), on texts without a documented bound (4,096 characters) and on path and headers
        together (32 KB) are settings under `contactkit.server`.
      - A slash within a value (`%2F`) is part of the value.
      - A request whose first line cannot be read belongs to no API, so the servlet container answers it in its own
        form unless the application implements one API only.
      - `…` stands for "The request violates one or more constraints. Please resolve all of them and try again."
      """;

  @Test
  void thePageShowsWhatIsAnswered(@LocalServerPort int port) throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Provider provider : Provider.values()) {
      String name = provider.id();
      page.append("\n## ").append(name.substring(0, 1).toUpperCase(Locale.ROOT));
      page.append(name.substring(1))
          .append("\n\n| what is wrong | sent to | answer |\n|---|---|---|\n");
      firstOfEachKind(provider).values().forEach(request -> page.append(row(request, port)));
    }
    GeneratedPage.of(Path.of("../docs/request-validation.md"), page.toString()).verify();
  }

  private static Map<String, BadRequest> firstOfEachKind(Provider provider) {
    Map<String, BadRequest> kinds = new LinkedHashMap<>();
    BadRequests.all()
        .filter(request -> request.provider() == provider)
        .forEach(request -> kinds.putIfAbsent(request.kind(), request));
    return kinds;
  }

  private static String row(BadRequest request, int port) {
    Loopback.Reply reply = request.send(new Loopback(port));
    String where = request.where().isEmpty() ? "" : ", `" + request.where() + "`";
    String body =
        reply
            .body()
            .replace(
                "The request violates one or more constraints. Please resolve all of them and try"
                    + " again.",
                "…");
    return "| %s%s | `%s` | %d `%s` |%n"
        .formatted(request.kind(), where, request.operation().id(), reply.status(), body);
  }
}
