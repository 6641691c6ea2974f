package io.contactkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application whose servlet does not begin at the root. */
@SpringBootTest(
    classes = ExampleServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.mvc.servlet.path=/inner", "server.servlet.context-path=/outer"})
class ServletPathTest {

  @ParameterizedTest
  @CsvSource({
    "/v2/customers/contact_points, 200",
    "/v2/customers/contact_points?limit=x, 400",
    "/v2/customers/contact_points/a/b, 404",
  })
  void answersInTheProvidersShape(String path, int status, @LocalServerPort int port) {
    String answer = new Loopback(port).get("/outer/inner" + path).toString();

    assertThat(answer)
        .startsWith(status + (status == 200 ? " application/json" : " application/problem+json"));
  }
}
