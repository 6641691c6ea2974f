package io.contactkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationTest {
  private final Operation operation =
      Document.parse(
              "a.yaml",
              """
              openapi: 3.0.3
              servers:
                - url: https://api.example.com/{version}/
                  variables: {version: {default: v1, enum: [v1, v2]}}
              paths:
                /a:
                  parameters:
                    - {name: q, in: query, schema: {type: string}}
                  get:
                    parameters:
                      - {name: q, in: query, content: {application/json: {schema: {type: integer}}}}
                    responses:
                      '200': {description: exact, content: {'*/*': {}, text/*: {}, application/json: {}}}
                      2XX: {description: range}
                      default: {description: anything}
              """)
          .operations()
          .get(0);

  @Test
  void isCalledByMethodAndPathWhereItHasNoId() {
    assertThat(operation.id()).isEqualTo("GET /a");
  }

  @Test
  void answersByStatusThenRangeThenDefault() {
    assertThat(operation.answering(200)).map(Response::key).contains("200");
    assertThat(operation.answering(204)).map(Response::key).contains("2XX");
    assertThat(operation.answering(404)).map(Response::key).contains("default");
    assertThat(operation.responses()).extracting(Response::key).containsExactly("200");
  }

  @Test
  void findsTheClosestMediaType() {
    Response response = operation.response(200);

    assertThat(response.contentFor("Application/JSON; charset=utf-8"))
        .map(Content::mediaType)
        .contains("application/json");
    assertThat(response.contentFor("text/csv")).map(Content::mediaType).contains("text/*");
    assertThat(response.contentFor("image/png")).map(Content::mediaType).contains("*/*");
  }

  @Test
  void knowsThePathsOfItsServers() {
    assertThat(operation.basePaths()).containsExactly("/v1", "/v2", "");
  }

  @Test
  void prefersItsOwnParameterToThatOfThePath() {
    assertThat(operation.parameters()).hasSize(1);
    assertThat(operation.parameter("q").mediaType()).contains("application/json");
    assertThat(operation.parameter("q").schema().text("type")).isEqualTo("integer");
  }
}
