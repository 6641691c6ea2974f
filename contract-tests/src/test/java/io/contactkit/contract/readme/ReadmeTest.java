package io.contactkit.contract.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.spec.Provider;
import io.contactkit.spec.docs.GeneratedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @Test
  void showsAClientThatCompiles() throws IOException {
    String sample =
        "String sandbox = \"http://localhost:8080/leat/api/v3/oauth/clients\"; // production unless set\n"
            + sample(ClientSample.class.getSimpleName());

    GeneratedPage.section(README, "client", block(sample)).verify();
  }

  @Test
  void showsAClientThatWorksAgainstTheSandbox() {
    // started before anything is caught, because it prints too
    String sandbox = Sandbox.api(Provider.LEAT).toString();
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      ClientSample.run(sandbox);
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(UTF_8)).matches("(.+ of .+|unknown card)\\R");
  }

  @Test
  void showsAServerThatCompiles() throws IOException {
    String sample =
        sample(Identifiers.class.getSimpleName())
            .replaceAll("(?s)// <others>.*</others>", "// … and the other methods");

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
