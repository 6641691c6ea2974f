package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of other teams hold beside what is judged, and what they are called. */
class ForeignFilesTest {
  @TempDir private Path directory;

  @Test
  void messagesAndPluginsAreNamedAsNotCovered() throws IOException {
    Path document =
        document(
            "cars.yaml",
            """
        paths:
          /cars:
            get: {operationId: getCars, responses: {'200': {description: Cars., content: {application/json: {schema: {type: string}}}}}}
        """);
    Path pact =
        Files.writeString(
            directory.resolve("pact.json"),
            """
        {"consumer": {"name": "shop"}, "provider": {"name": "cars"}, "interactions": [
          {"type": "Synchronous/HTTP", "description": "cars",
           "request": {"method": "GET", "path": "/cars"},
           "response": {"status": 200, "body":
             {"content": "NQ==", "contentType": "application/json", "encoded": "base64"}}},
          {"type": "Asynchronous/Messages", "description": "sold", "contents": {}}],
         "metadata": {"pactSpecification": {"version": "4.0"}, "plugins": [{"name": "protobuf"}]}}
        """);

    Command run = Command.run("compare", document.toString(), "--pact", pact.toString());

    assertThat(run.out())
        .contains(
            "note compare/not-judged: the pact holds what is not covered: 1 × interaction of type"
                + " Asynchronous/Messages",
            "note compare/not-judged: the pact holds what is not covered: what the plugin"
                + " 'protobuf' means",
            "error compare/response-body");
  }

  @Test
  void whatAFileIsCalledIsAnAddressInSarifAndTextInXml() throws IOException {
    Path document =
        document(
            "my cars.yaml",
            """
        paths: {/cars: {get: {operationId: getCars, responses: {'204': {description: Cars.}}}}}
        """);
    Path pact =
        Files.writeString(
            directory.resolve("pact.json"),
            """
        {"consumer": {"name": "shop"}, "provider": {"name": "cars"}, "interactions": [
          {"description": "a\\u0001b", "request": {"method": "GET", "path": "/cars"},
           "response": {"status": 200}}]}
        """);
    String[] compare = {"compare", document.toString(), "--pact", pact.toString(), "--format", ""};

    compare[5] = "sarif";
    assertThat(Command.run(compare).out()).contains("my%20cars.yaml\"");
    compare[5] = "junit";
    assertThat(Command.run(compare).out()).contains("a?b").doesNotContain("\u0001");
  }

  @Test
  void aParameterThatBecomesContentIsWrittenInAnotherWay() throws IOException {
    String document =
        """
        openapi: 3.0.3
        info: {title: Cars, version: '1'}
        security: []
        paths:
          /cars:
            get:
              operationId: getCars
              parameters: [{name: q, in: query, schema: {type: string}}]
              responses: {'204': {description: Cars.}}
        """;
    Path from = Files.writeString(directory.resolve("from.yaml"), document);
    Path to =
        Files.writeString(
            directory.resolve("to.yaml"),
            document.replace(
                "schema: {type: string}", "content: {application/json: {schema: {type: string}}}"));

    Command run = Command.run("diff", from.toString(), to.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("its value is written in another way", "1 changes, 1 breaking");
  }

  @Test
  void aParameterIsShownHoweverItIsWritten() throws IOException {
    Path document =
        document(
            "cars.yaml",
            """
        paths:
          /cars:
            get:
              operationId: getCars
              parameters:
                - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
                - {name: body, in: query, content: {application/json: {schema: {type: string, enum: [x]}}}}
                - {name: crumb, in: cookie, schema: {type: string, enum: [y]}}
                - {name: list, in: query, schema: {type: array, items: {type: string}, maxItems: 2}}
              responses: {'204': {description: Cars.}}
        """);
    Path pact =
        Files.writeString(
            directory.resolve("pact.json"),
            """
        {"consumer": {"name": "shop"}, "provider": {"name": "cars"}, "interactions": [
          {"description": "cars", "request": {"method": "GET", "path": "/cars",
            "query": {"deep[a]": ["b"], "body": ["\\"x\\""], "list": ["1", "2"]},
            "headers": {"Cookie": "crumb=y"}},
           "response": {"status": 204}}],
         "metadata": {"pactSpecification": {"version": "3.0.0"}}}
        """);

    String out = Command.run("coverage", document.toString(), "--pact", pact.toString()).out();

    assertThat(out)
        .contains(
            "query parameter deep absent",
            "query parameter body absent",
            "cookie parameter crumb absent",
            "query parameter list absent")
        .doesNotContain(" present", "with value");
  }

  @Test
  void thePageOfAPactThatIsRightButNotWholeAgrees() throws IOException {
    Path document =
        document(
            "cars.yaml",
            """
        paths:
          /cars:
            get: {operationId: getCars, responses: {'200': {description: Cars., content: {application/json: {schema: {type: string}}}}}}
            put: {operationId: putCars, responses: {'204': {description: Put.}}}
        """);
    Path pact = directory.resolve("pact.json");
    String right =
        """
        {"consumer": {"name": "shop"}, "provider": {"name": "cars"}, "interactions": [
          {"description": "cars", "request": {"method": "GET", "path": "/cars"},
           "response": {"status": 200, "body": "a"}}]}
        """;
    Path report = directory.resolve("report");
    String[] compare = {
      "compare", document.toString(), "--pact", pact.toString(), "--report", report.toString()
    };

    Files.writeString(pact, right);
    assertThat(Command.run(compare).exit()).isZero();
    assertThat(Files.readString(report.resolve("report.json"))).startsWith("{\"agrees\":true");
    assertThat(Files.readString(report.resolve("junit.xml"))).doesNotContain("<failure");
    Files.writeString(pact, right.replace("\"a\"", "7"));
    assertThat(Command.run(compare).exit()).isEqualTo(1);
    assertThat(Files.readString(report.resolve("report.json"))).startsWith("{\"agrees\":false");
  }

  private Path document(String name, String paths) throws IOException {
    return Files.writeString(
        directory.resolve(name),
        """
        openapi: 3.0.3
        info: {title: Cars, version: '1'}
        security: []
        """
            + paths);
  }
}
