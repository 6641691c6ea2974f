package io.contactkit.contract.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @Test
  void showsAClientThatCompiles() throws IOException {
    String sample =
        "String sandbox = \"http://localhost:8080\";\n"
            + sample(ClientSample.class.getSimpleName());

    GeneratedPage.section(README, "client", block(sample)).verify();
  }

  @Test
  void showsAClientThatWorksAgainstTheSandbox() {
    URI sandbox = Sandbox.api(Provider.LEAT).resolve("/");
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      ClientSample.run(sandbox.toString().replaceFirst("/$", ""));
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(UTF_8)).matches("(.+ of .+|unknown card)\\R");
  }

  @Test
  void showsAServerThatCompiles() throws IOException {
    String sample = sample(ServerSample.class.getSimpleName()).replace("abstract static ", "");

    GeneratedPage.section(README, "server", block(sample)).verify();
  }

  private static String block(String code) {
    return "```java\n" + code.strip() + "\n```";
  }

  private static String sample(String type) throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java", ReadmeTest.class.getPackageName().replace('.', '/'))
                .resolve(type + ".java"));
    int from = source.indexOf("// <sample>\n") + "// <sample>\n".length();
    return source
        .substring(from, source.lastIndexOf('\n', source.indexOf("// </sample>")))
        .stripIndent();
  }
}
