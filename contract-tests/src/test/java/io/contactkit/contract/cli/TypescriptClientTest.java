package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.contactkit.contract.sandbox.Sandbox;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that a generator of another language made, held to the document by the observer. */
class TypescriptClientTest {
  private static final Path CLIENT = Path.of("../outside/typescript-client");
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+(?=,)");

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    boolean isInstalled = Files.isDirectory(CLIENT.resolve("node_modules"));
    if (!isInstalled) {
      System.err.println(
          "A CLIENT IN TYPESCRIPT IS NOT TESTED: npm install --prefix outside/typescript-client is"
              + " needed");
    }
    assumeTrue(isInstalled);
    assertThat(run("npm", "run", "build")).contains("leat.d.ts", "jifeline.d.ts");
  }

  @ParameterizedTest
  @EnumSource(names = {"LEAT", "JIFELINE"})
  void callsEveryOperationAsTheDocumentWantsIt(Provider provider) throws Exception {
    int operations = provider.document().operations().size();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = {
      "observe",
      "../spec/openapi/" + provider.id() + ".yaml",
      "--target=" + Sandbox.api(provider),
      "--requests=" + operations,
      "--for=2m"
    };
    CompletableFuture<Integer> observer =
        CompletableFuture.supplyAsync(
            () ->
                Main.run(
                    Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), arguments));
    String url = address(err, observer);
    boolean isLeat = provider == Provider.LEAT;

    run("node", "dist/src/main.js", isLeat ? url : "", isLeat ? "" : url);

    assertThat(observer.get(1, TimeUnit.MINUTES)).as(out + "" + err).isZero();
    assertThat(out.toString())
        .contains(
            "%1$s.yaml: %2$d exchanges, %2$d of %2$d operations called, "
                .formatted(provider.id(), operations));
    System.out.println(out.toString().lines().reduce((first, last) -> last).orElse(""));
  }

  private static String address(StringWriter err, CompletableFuture<Integer> observer)
      throws InterruptedException {
    for (int i = 0; i < 400 && !observer.isDone(); i++) {
      Matcher found = ADDRESS.matcher(err.toString());
      if (found.find()) {
        return found.group();
      }
      Thread.sleep(25);
    }
    throw new AssertionError("it does not listen: " + err);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(CLIENT.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
