package io.contactkit.guide;

import io.contactkit.contract.JifelineContractTest;
import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JifelineServerTest extends JifelineContractTest {
  // spotless:off
  @LocalServerPort int port;
  @Override protected URI baseUrl() { return URI.create("http://localhost:" + port); }
  // spotless:on
}
