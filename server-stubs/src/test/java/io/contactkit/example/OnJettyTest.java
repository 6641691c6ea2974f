package io.contactkit.example;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same answers from another container, on virtual threads where the JDK has them. */
@SpringBootTest(
    classes = ExampleServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.threads.virtual.enabled=true",
      "spring.autoconfigure.exclude=org.springframework.boot.tomcat.autoconfigure.servlet"
          + ".TomcatServletWebServerAutoConfiguration"
    })
class OnJettyTest {

  /** Jetty does not keep the path of a request that it cannot parse. */
  private static final Set<String> FORGOTTEN =
      Set.of("NUL character in the path", "path traversal");

  static Stream<BadRequest> oneOfEachKind() {
    return BadRequests.all()
        .filter(request -> !FORGOTTEN.contains(request.kind()))
        .collect(
            Collectors.toMap(
                r -> r.provider() + r.kind(), Function.identity(), (first, other) -> first))
        .values()
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneOfEachKind")
  void isRefusedAsOnTomcat(BadRequest request, @LocalServerPort int port) {
    Loopback.Reply reply = request.send(new Loopback(port));

    RequestValidationTest.assertIsDocumented(request, reply);
  }
}
