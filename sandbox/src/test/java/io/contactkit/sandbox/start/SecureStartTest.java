package io.contactkit.sandbox.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.SandboxApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class SecureStartTest {

  @Test
  void theSamplesSayHttps(@TempDir Path directory, CapturedOutput output)
      throws IOException, InterruptedException {
    Path keys = directory.resolve("keys.p12");
    keytool(keys);

    ConfigurableApplicationContext context =
        SpringApplication.run(
            SandboxApplication.class,
            "--server.port=0",
            "--server.ssl.key-store=" + keys,
            "--server.ssl.key-store-password=changeit");
    try {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(output.getOut())
          .contains("  Jifeline   https://localhost:" + port + "/jifeline\n")
          .contains("POST https://localhost:" + port + "/leat/oauth/token")
          .contains("'https://localhost:" + port + "/jifeline/v2/customers/contact_points'")
          .doesNotContain("http://localhost");
    } finally {
      context.close();
    }
  }

  private static void keytool(Path keys) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "sandbox",
            "-dname",
            "CN=localhost",
            "-keystore",
            keys.toString(),
            "-storepass",
            "changeit",
            "-storetype",
            "PKCS12");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
