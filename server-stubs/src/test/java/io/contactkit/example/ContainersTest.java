package io.contactkit.example;

import static io.contactkit.example.GuardedServer.TOKEN;
import static io.contactkit.example.Loopback.JIFELINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.JRE.JAVA_21;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The same answers from both containers, on threads of either kind. */
class ContainersTest {

  private static final String VIRTUAL = "spring.threads.virtual.enabled=true";
  private static final String NO_TOMCAT =
      "spring.autoconfigure.exclude=org.springframework.boot.tomcat.autoconfigure.servlet"
          + ".TomcatServletWebServerAutoConfiguration";

  /** What has to be the same everywhere. */
  abstract static class Everywhere {

    private final String container;
    private final boolean virtual;
    @Autowired private Witness witness = new Witness();
    private Loopback server = new Loopback(0);

    Everywhere(String container, boolean virtual) {
      this.container = container;
      this.virtual = virtual;
    }

    @BeforeEach
    void connect(@LocalServerPort int port) {
      server = new Loopback(port);
    }

    Loopback server() {
      return server;
    }

    static Stream<BadRequest> badRequests() {
      return oneOfEachKind(BadRequests.all());
    }

    static Stream<BadRequest> allowedRequests() {
      return oneOfEachKind(BadRequests.allowed());
    }

    private static Stream<BadRequest> oneOfEachKind(Stream<BadRequest> requests) {
      return requests
          .collect(
              Collectors.toMap(
                  r -> r.provider() + r.kind(), Function.identity(), (first, other) -> first))
          .values()
          .stream();
    }

    @Test
    void isWhatItIsSaidToBe(@Autowired ServletWebServerApplicationContext context)
        throws ReflectiveOperationException {
      assertThat(server.get(JIFELINE, "Authorization", "Bearer " + TOKEN).status()).isEqualTo(200);

      assertThat(context.getWebServer())
          .extracting(s -> s.getClass().getSimpleName())
          .isEqualTo(container);
      assertThat(isVirtual(witness.thread())).isEqualTo(virtual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRequests")
    void refusesAsDocumented(BadRequest request) {
      Loopback.Reply reply = request.send(server);

      if (isForgotten(request)) {
        assertThat(reply)
            .hasToString("400 application/json {\"status\":400,\"error\":\"Bad Request\"}");
      } else {
        RequestValidationTest.assertIsDocumented(request, reply);
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowedRequests")
    void takesWhatIsAllowed(BadRequest request) {
      int calls = witness.calls();

      Loopback.Reply reply = request.send(server);

      int reached = request.kind().equals("OPTIONS") ? 0 : 1;
      assertThat(witness.calls() - calls).as("%s: %s", request, reply).isEqualTo(reached);
    }

    /** Whether the container does not keep the path of such a request. */
    boolean isForgotten(BadRequest request) {
      return false;
    }

    // in words that JDK 17 understands
    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
      return Runtime.version().feature() >= JAVA_21.version()
          && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
  }

  /** Tomcat. */
  abstract static class Tomcat extends Everywhere {
    Tomcat(boolean virtual) {
      super("TomcatWebServer", virtual);
    }
  }

  /** Jetty. */
  abstract static class Jetty extends Everywhere {
    private static final Set<String> FORGOTTEN =
        Set.of("NUL character in the path", "path traversal");

    Jetty(boolean virtual) {
      super("JettyServletWebServer", virtual);
    }

    @Override
    boolean isForgotten(BadRequest request) {
      return FORGOTTEN.contains(request.kind());
    }
  }

  @Nested
  @GuardedServer
  class OnTomcat extends Tomcat {
    OnTomcat() {
      super(false);
    }
  }

  @Nested
  @GuardedServer
  @TestPropertySource(properties = NO_TOMCAT)
  class OnJetty extends Jetty {
    OnJetty() {
      super(false);
    }
  }

  @Nested
  @GuardedServer
  @TestPropertySource(properties = VIRTUAL)
  @EnabledForJreRange(min = JAVA_21)
  class OnTomcatWithVirtualThreads extends Tomcat {
    OnTomcatWithVirtualThreads() {
      super(true);
    }
  }

  @Nested
  @GuardedServer
  @TestPropertySource(properties = {NO_TOMCAT, VIRTUAL})
  @EnabledForJreRange(min = JAVA_21)
  class OnJettyWithVirtualThreads extends Jetty {
    OnJettyWithVirtualThreads() {
      super(true);
    }
  }
}
