package io.contactkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.spec.docs.GeneratedPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that the documentation shows is this one, and it works. */
@SpringBootTest(classes = JifelineServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ImplementingAServerTest {

  private static final Path SOURCE =
      Path.of("src/test/java/io/contactkit/guide/JifelineServer.java");
  private static final String CUSTOMER = "160c0c4b-9966-4dc1-a916-8407eb10d74e";

  @Test
  void aContactPointLivesFromItsCreationToItsRemoval(@LocalServerPort int port) throws Exception {
    String contactPoint =
        "{\"customer_id\":\""
            + CUSTOMER
            + "\",\"email_address\":null,\"label\":\"Support\","
            + "\"phone_number\":\"\"}";
    HttpResponse<String> created = send(port, "POST", "", contactPoint);
    JsonNode stored = JsonMapper.shared().readTree(created.body());
    String path = "/" + stored.get("id").asString();

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(send(port, "GET", path, "").body()).isEqualTo(created.body());
    assertThat(send(port, "GET", "?limit=1&customer_id=" + CUSTOMER, "").body())
        .isEqualTo(
            "{\"query\":{\"limit\":1,\"offset\":0,\"customer_id\":\""
                + CUSTOMER
                + "\"},"
                + "\"result\":["
                + created.body()
                + "],\"total\":1}");
    assertThat(send(port, "PUT", path, contactPoint.replace("Support", "Sales")).body())
        .contains("\"label\":\"Sales\"");
    assertThat(send(port, "DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(send(port, "GET", path, "").body()).contains("\"type\":\"/problems/not-found\"");
    assertThat(send(port, "POST", "", "{}").body()).contains("\"type\":\"/problems/violations\"");
  }

  @Test
  void thePageShowsTheServerThatWasJustTried() throws IOException {
    String source = Files.readString(SOURCE);
    assertThat(source.lines().filter(line -> !line.isBlank() && !line.startsWith("import")))
        .hasSizeLessThan(60);

    GeneratedPage.of(Path.of("../docs/implementing-a-server.md"), page(source)).verify();
  }

  private static String page(String source) {
    return """
        # Implementing a server

        From an empty Spring Boot 4 project to a server that answers as Jifeline documents it. JDK 17 or newer; Tomcat
        or Jetty; with or without virtual threads. There are no reactive interfaces and no webhooks.

        ## 1. Dependencies

        The stubs bring interfaces, models and an auto-configuration, and neither a web server nor a validator of
        their own:

        ```xml
        <dependency>
          <groupId>io.contactkit</groupId>
          <artifactId>contact-api-kit-server-stubs</artifactId>
          <version>1.0.0-SNAPSHOT</version>
        </dependency>
        <dependency>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-webmvc</artifactId>
        </dependency>
        <dependency>
          <groupId>org.springframework.boot</groupId>
          <artifactId>spring-boot-starter-validation</artifactId>
        </dependency>
        ```

        ## 2. The server

        A method that is missing is a compile error, here and after every change of the document.

        ```java
        %s```

        ## 3. What comes with it

        - Requests are judged before a method is called: [what a bad request is answered with](request-validation.md).
        - An implementation answers a documented error by throwing it: `LeatApiException`, `CapillaryApiException`,
          `JifelineApiException`. An error that the operation does not document is logged, and with
          `contactkit.server.strict=true` answered with 500: set that in tests.
        - A filter, for example for authentication, refuses with the bean `ApiErrors`; what it sends with `sendError`
          is worded by the provider too.
        - Anything unexpected is logged and answered with 500 in the provider's shape, without a word about why.
        - JSON that is not the kit's is left alone: other endpoints keep the application's own rules.

        | setting | default | |
        |---|---|---|
        | `openapi.jifeline.base-path` (`leat`, `capillary`) | the path of the document's server | where an API is mounted |
        | `contactkit.server.roots.jifeline` | the base path or, if empty, what all paths begin with | below it every error is the provider's |
        | `contactkit.server.strict` | `false` | refuse to answer undocumented errors |
        | `contactkit.server.max-body-size` | `1MB` | |
        | `contactkit.server.max-string-length` | `4096` | for texts without a documented bound |
        | `contactkit.server.max-request-head` | `32KB` | path, query and headers together |
        | `contactkit.server.encoded-slashes` | `true` | a slash within a value is part of the value |
        | `contactkit.server.states.path` | `/provider-states` | see [provider states](provider-states.md) |
        | `contactkit.server.states.secret` | none | |

        Every bean of the kit gives way to one of the same name: `jifelineErrorShape` words Jifeline's errors,
        `contactkitErrors` and `contactkitErrorResolver` find the provider that has to.

        ## 4. Contract states

        Implement `JifelineStates` as a bean of the tests, and the contract can be replayed:
        [provider states](provider-states.md).
        """
        .formatted(source);
  }

  private static HttpResponse<String> send(int port, String method, String path, String body)
      throws Exception {
    URI uri = URI.create("http://localhost:" + port + "/v2/customers/contact_points" + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }
}
