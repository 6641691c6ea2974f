package io.contactkit.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and pacts as other teams write them. */
class ForeignInputTest {
  @TempDir private Path directory;

  @Test
  void followsTheSecondVersionOfPactAndThePathOfAServer() throws IOException {
    String document =
        document(
            """
            openapi: 3.0.3
            info: {title: Cars, version: v1}
            servers: [{url: 'https://cars.example/v3'}]
            paths:
              /cars:
                get:
                  parameters: [{name: size, in: query, schema: {type: integer}}]
                  responses:
                    '200': {description: Cars., content: {application/json: {schema: {type: array, items: {type: string}}}}}
            """);

    Command run =
        compare(
            document,
            """
            {"request": {"method": "get", "path": "/v3/cars", "query": "size=two"},
             "response": {"status": 200, "body": ["a", 1]}}
            """);

    assertThat(run.out())
        .isEqualTo(
            """
            warning lint/operation-id: cars.yaml:6 /paths/~1cars/get: has no operationId
            error compare/query-parameter: cars.yaml GET /cars "it": query size: "two" string found, integer expected
            error compare/response-body: cars.yaml GET /cars "it": response body /1: integer found, string expected
            cars.yaml: 2 errors, 1 warnings, 0 notes
            """);
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void referencesInACircleWithSiblingsEnd() throws IOException {
    String document =
        document(
            """
            openapi: 3.1.0
            info: {title: Cars, version: '1'}
            security: []
            paths:
              /cars:
                get:
                  operationId: getCars
                  responses:
                    '200': {description: Cars., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B', maxLength: 3}
                B: {$ref: '#/components/schemas/A', minLength: 1}
            """);
    String pact =
        """
        {"request": {"method": "get", "path": "/cars"}, "response": {"status": 200, "body": "abcd"}}
        """;

    assertThat(compare(document, pact).out()).contains("cars.yaml: ").doesNotContain("fault of");
    assertThat(Command.run("diff", document, document).out()).contains("0 changes");
  }

  @Test
  void judgesTheRestWhereTheDocumentIsWrong() throws IOException {
    String document =
        document(
            """
            openapi: 3.1.0
            info: {title: Cars, version: '1'}
            paths:
              /cars/{id*}:
                get:
                  operationId: getCar
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: A car., content: {application/json: {schema: {const: 7}}}}
            """);

    Command run =
        compare(
            document,
            """
            {"request": {"method": "GET", "path": "/cars/1"}, "response": {"status": 200, "body": 8}}
            """);

    assertThat(run.out())
        .contains("error lint/path: cars.yaml:5 /paths/~1cars~1{id*}/get: does not declare {id*}")
        .contains("error compare/response-body: cars.yaml getCar \"it\": response body");
  }

  @Test
  void namesABodyThatIsNotJudged() throws IOException {
    String document =
        document(
            """
            openapi: 3.0.3
            info: {title: Cars, version: 1.0.0}
            paths:
              /cars:
                post:
                  operationId: addCar
                  requestBody: {content: {application/xml: {schema: {type: object}}}}
                  responses: {'204': {description: Added.}}
            """);

    Command run =
        compare(
            document,
            """
            {"request": {"method": "POST", "path": "/cars", "headers": {"Content-Type": "application/xml"},
             "body": "<car/>"}, "response": {"status": 204}}
            """);

    assertThat(run.out())
        .isEqualTo(
            """
            note compare/not-judged: cars.yaml addCar "it": request body: a body of media type application/xml is not judged
            cars.yaml: 0 errors, 0 warnings, 1 notes
            """);
    assertThat(run.exit()).isZero();
  }

  @Test
  void seesAnExclusiveBoundThatWasRaised() throws IOException {
    String text =
        """
        openapi: 3.1.0
        info: {title: Cars, version: 1.0.0}
        paths:
          /cars:
            get:
              operationId: listCars
              parameters: [{name: size, in: query, schema: {type: integer, exclusiveMinimum: 0}}]
              responses: {'200': {description: Cars.}}
        """;
    String from = document(text);
    String to =
        Files.writeString(directory.resolve("to.yaml"), text.replace("Minimum: 0", "Minimum: 5"))
            .toString();

    Command run = Command.run("diff", from, to, "--format", "github");

    assertThat(run.out())
        .isEqualTo(
            """
            ::error file=to.yaml,line=7,title=diff/request-exclusive-minimum-changed::listCars: \
            exclusiveMinimum was `0` and is `5`; callers may send what is refused now
            to.yaml: 1 changes, 1 breaking
            """);
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    String document = document("swagger: '2.0'\ninfo: {title: Cars, version: 1.0.0}\npaths: {}\n");

    Command run = Command.run("diff", document, document);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("cars.yaml is Swagger 2.0, which is not read: only OpenAPI 3.0 and 3.1 are.\n");
  }

  @Test
  void leavesOutWhatIsExemptAndNamesWhatNoLongerApplies() throws IOException {
    String document =
        document(
            """
            openapi: 3.0.3
            info: {title: Cars, version: 1.0.0}
            paths: {/cars: {get: {operationId: listCars, responses: {'200': {description: Cars.}}}}}
            """);
    String pact =
        pact(
            "{\"request\": {\"method\": \"GET\", \"path\": \"/cars\"}, \"response\": {\"status\": 201}}");
    Path exempt =
        Files.writeString(
            directory.resolve("exempt.yaml"),
            """
            - {id: compare/response-status, place: listCars, reason: mended next week}
            - {id: compare/security, reason: was mended}
            """);

    Command run = Command.run("compare", document, "--pact", pact, "--exempt", exempt.toString());

    assertThat(run.out().replace(directory + "/", ""))
        .isEqualTo(
            """
            warning exempt/unused: exempt.yaml: the exemption of compare/security applies to nothing any more
            cars.yaml: 0 errors, 1 warnings, 0 notes
            """);
    assertThat(run.exit()).isZero();
  }

  private Command compare(String document, String interaction) throws IOException {
    Command run = Command.run("compare", document, "--pact", pact(interaction));
    return new Command(run.exit(), run.out().replace(directory + "/", ""), run.err());
  }

  private String document(String text) throws IOException {
    return Files.writeString(directory.resolve("cars.yaml"), text).toString();
  }

  private String pact(String interaction) throws IOException {
    String named = interaction.strip().replaceFirst("\\{", "{\"description\": \"it\", ");
    return Files.writeString(
            directory.resolve("pact.json"),
            "{\"consumer\": {\"name\": \"c\"}, \"provider\": {\"name\": \"p\"}, \"interactions\": ["
                + named
                + "]}")
        .toString();
  }
}
