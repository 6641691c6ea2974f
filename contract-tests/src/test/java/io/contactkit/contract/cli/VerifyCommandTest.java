package io.contactkit.contract.cli;

import static io.contactkit.spec.Provider.CAPILLARY;
import static io.contactkit.spec.Provider.JIFELINE;
import static io.contactkit.spec.Provider.LEAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.contract.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says about servers that there are. */
class VerifyCommandTest {
  @TempDir private Path directory;

  @Test
  void agreesWithTheSandboxAndWritesTheReport() {
    Cli cli =
        Cli.verifySandbox(CAPILLARY)
            .with("--basic", "sandbox-till:sandbox-password")
            .with("--token", "capillary-sandbox-token")
            .with("--report", directory.toString());

    assertThat(cli.run()).as(cli.out() + cli.err()).isZero();
    assertThat(cli.out())
        .containsPattern("operation +interactions  agree  disagree\n")
        .containsPattern("changeCustomerIdentifier +(\\d+) +\\1 +0\n")
        .containsPattern("total +(\\d+) +\\1 +0\n")
        .containsPattern("capillary: (\\d+) of \\1 interactions agree, \\d+ per second")
        .contains("report: " + directory.resolve("index.html"));
    assertThat(directory)
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/junit.xml")
        .isDirectoryContaining("glob:**/report.json");
  }

  @Test
  void doesWithOneOfTwoSecurityOptions() {
    Cli token = Cli.verifySandbox(CAPILLARY).with("--token", "capillary-sandbox-token");
    Cli basic = Cli.verifySandbox(CAPILLARY).with("--basic", "sandbox-till:sandbox-password");
    Cli jifeline = Cli.verifySandbox(JIFELINE).with("--token", "jifeline-sandbox-token");

    assertThat(token.run()).as(token.out() + token.err()).isZero();
    assertThat(basic.run()).as(basic.out() + basic.err()).isZero();
    assertThat(jifeline.run()).as(jifeline.out() + jifeline.err()).isZero();
  }

  @Test
  void takesOptionsFromTheEnvironment() {
    Cli cli =
        Cli.of("verify", "--only", "getContactPoint")
            .where("CONTRACT_VERIFY_PROVIDER", "jifeline")
            .where("CONTRACT_VERIFY_URL", Sandbox.api(JIFELINE).toString())
            .where("CONTRACT_VERIFY_PROVIDER_STATES_URL", Sandbox.states(JIFELINE).toString())
            .where("CONTRACT_VERIFY_API_KEY", "")
            .where("CONTRACT_VERIFY_TOKEN", "not-the-sandboxs");

    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.err()).contains("The server refuses the credentials: ");
    assertThat(cli.where("CONTRACT_VERIFY_TOKEN", "jifeline-sandbox-token").run()).isZero();
  }

  @Test
  void replaysOnlyTheOperationsAskedFor() {
    Cli cli = Cli.verifySandbox(JIFELINE).with("--only=getContactPoint,deleteContactPoint");

    assertThat(cli.run()).isZero();
    assertThat(cli.out())
        .contains("getContactPoint ", "deleteContactPoint ")
        .doesNotContain("listContactPoints", "createContactPoint");
  }

  @Test
  void saysWhereAServerDisagreesAndHowFarItIs() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Cli cli =
          Cli.verify(JIFELINE, server.url())
              .withStates(server.url())
              .with("--only", "getContactPoint");

      assertThat(cli.run()).isEqualTo(1);
      assertThat(cli.out())
          .contains(
              "jifeline getContactPoint: No such contact point: status: expected 404 but was 200");
      assertThat(cli.err().lines()).hasSizeBetween(2, 10).last().asString().contains(" of ");
    }
  }

  @Test
  void replaysThePactsOfADirectory() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Files.writeString(directory.resolve("leat.json"), pact("leat", "/nowhere"));
      Files.writeString(directory.resolve("other.json"), pact("other", "/elsewhere"));
      Cli cli = Cli.verify(LEAT, server.url()).with("--pact", directory.toString());

      assertThat(cli.run()).isEqualTo(1);
      assertThat(cli.out())
          .containsPattern("\\(no operation\\) +1 +0 +1\n")
          .contains("leat one: operation: expected one of leat.yaml but was GET /nowhere\n");
    }
  }

  @Test
  void readsOnlyWhatNeedsNoStateToBeRight() {
    Cli cli = Cli.verify(JIFELINE, Sandbox.api(JIFELINE)).with("--read-only");

    assertThat(cli.run()).as(cli.out() + cli.err()).isZero();
    assertThat(cli.out()).contains("listContactPoints ", "getContactPoint ");
  }

  @Test
  void sendsNothingButReadingRequestsWhenAskedTo() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Cli cli = Cli.verify(LEAT, server.url()).with("--read-only", "--token", "t0p-secret");

      assertThat(cli.run()).isEqualTo(1);
      assertThat(cli.out())
          .contains("header Content-Type: expected application/json but was text/plain");
      assertThat(server.requests())
          .hasSizeGreaterThan(3)
          .allMatch(request -> request.startsWith("GET "))
          .first()
          .isEqualTo("GET / null null");
      assertThat(server.requests().subList(1, server.requests().size()))
          .allMatch(request -> request.contains(" Bearer t0p-secret "));
    }
  }

  @Test
  void showsNoSecretEvenIfTheServerDoes() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Cli cli =
          Cli.verify(JIFELINE, server.url())
              .withStates(server.url())
              .with("--provider-states-secret", "s3cret-of-states")
              .with("--token", "t0p-secret", "--api-key", "k3y-secret")
              .with("--restricted-token", "restr1cted-secret")
              .with("--report", directory.toString());

      assertThat(cli.run()).isEqualTo(1);
      assertThat(server.requests())
          .anyMatch(request -> request.contains("Bearer restr1cted-secret"))
          .anyMatch(request -> request.startsWith("POST / null s3cret-of-states"));
      assertThat(cli.out() + cli.err() + everythingIn(directory))
          .contains("Bearer ***")
          .doesNotContain("t0p-secret", "k3y-secret", "restr1cted-secret", "s3cret-of-states");
    }
  }

  @Test
  void leavesOutWhatNeedsATokenThatItDoesNotHave() throws Exception {
    try (CannedServer server = CannedServer.answering(200)) {
      Cli cli =
          Cli.verify(JIFELINE, server.url())
              .withStates(server.url())
              .with("--token", "own", "--only", "getContactPoint");

      assertThat(cli.run()).isEqualTo(1);
      assertThat(cli.out()).contains("1 left out for want of --restricted-token\n");
    }
  }

  private static String everythingIn(Path directory) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String name : new String[] {"index.html", "junit.xml", "report.json"}) {
      text.append(Files.readString(directory.resolve(name)));
    }
    return text.toString();
  }

  private static String pact(String provider, String path) {
    return """
        {"consumer": {"name": "me"}, "provider": {"name": "%s"},
         "metadata": {"pactSpecification": {"version": "3.0.0"}},
         "interactions": [{"description": "one", "request": {"method": "GET", "path": "%s"},
                           "response": {"status": 200}}]}
        """
        .formatted(provider, path);
  }
}
