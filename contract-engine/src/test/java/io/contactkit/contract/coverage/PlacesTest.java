package io.contactkit.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String ORDER =
      """
      Order:
        required: [billing]
        type: object
        properties:
          billing: {$ref: '#/components/schemas/Address'}
          delivery: {$ref: '#/components/schemas/Address'}
      Address:
        type: object
        properties:
          country: {$ref: '#/components/schemas/Country'}
      Country:
        type: object
        required: [code]
        properties:
          code: {type: string}
      """;

  @Test
  void twoPropertiesOfOneSchemaAreTwoPlaces() {
    assertThat(gaps(Document.parse("shop.yaml", document("Order", ORDER))))
        .contains(
            "shop order: no interaction for request /billing/country absent",
            "shop order: no interaction for request /delivery/country absent");
  }

  @Test
  void whatLiesDeeperBelongsToTheDocument() {
    assertThat(gaps(Document.parse("shop.yaml", document("Order", ORDER))))
        .containsOnlyOnce("shop: no interaction for request Country.code present")
        .noneMatch(gap -> gap.contains("/country/code"));
  }

  @Test
  void aSchemaThatContainsItselfEnds() {
    String node =
        """
        Node:
          type: object
          properties:
            left: {$ref: '#/components/schemas/Node'}
            right: {$ref: '#/components/schemas/Node'}
        """;
    assertThat(gaps(Document.parse("shop.yaml", document("Node", node))))
        .filteredOn(gap -> gap.contains("request /"))
        .containsExactly(
            "shop order: no interaction for request /left present",
            "shop order: no interaction for request /left absent",
            "shop order: no interaction for request /left/left present",
            "shop order: no interaction for request /left/left absent",
            "shop order: no interaction for request /left/right present",
            "shop order: no interaction for request /left/right absent",
            "shop order: no interaction for request /right present",
            "shop order: no interaction for request /right absent",
            "shop order: no interaction for request /right/left present",
            "shop order: no interaction for request /right/left absent",
            "shop order: no interaction for request /right/right present",
            "shop order: no interaction for request /right/right absent");
  }

  @Test
  void pathsThatDoubleWithEachSchemaAreNotCounted() {
    StringBuilder schemas = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      schemas.append(
          """
          Level%1$d:
            type: object
            properties:
              left: {$ref: '#/components/schemas/Level%2$d'}
              right: {$ref: '#/components/schemas/Level%2$d'}
          """
              .formatted(i, i + 1));
    }
    schemas.append("Level60: {type: string}\n");

    assertThat(gaps(Document.parse("shop.yaml", document("Level0", schemas.toString()))))
        .hasSize(488);
  }

  @Test
  void whatGoesTheOtherWayIsNotDemanded() {
    String thing =
        """
        Thing:
          type: object
          properties:
            id: {type: string, readOnly: true}
            password: {type: string, writeOnly: true}
        """;
    assertThat(gaps(Document.parse("shop.yaml", document("Thing", thing))))
        .contains("shop order: no interaction for request /password present")
        .contains("shop: no interaction for Thing.id present")
        .doesNotContain("shop order: no interaction for request /id present")
        .doesNotContain("shop: no interaction for Thing.password present");
  }

  @Test
  void formsOf31AreUnderstood() {
    String thing =
        """
        Thing:
          type: object
          properties:
            size: {type: [string, 'null']}
            kind: {const: BOX}
            weight: {type: number, minimum: 0.5}
        """;
    assertThat(gaps(Document.parse("shop.yaml", document("Thing", thing))))
        .contains(
            "shop order: no interaction for request /size null",
            "shop order: no interaction for request /kind with value \"BOX\"")
        .noneMatch(gap -> gap.contains("of value"));
  }

  @Test
  void whatIsShownIsInPercentAndByOperation() {
    Coverage coverage =
        Coverage.of(Document.parse("shop.yaml", document("Order", ORDER)), List.of());

    assertThat(coverage.percent()).isZero();
    assertThat(coverage.byOperation()).containsOnlyKeys("order", "");
    assertThat(coverage.byOperation().values())
        .allSatisfy(operation -> assertThat(operation.values()).containsOnly(false));
  }

  @Test
  void eachKindHasAnId() {
    assertThat(Kind.values())
        .extracting(Kind::id)
        .contains("coverage/request-property", "coverage/bound")
        .doesNotHaveDuplicates();
  }

  private static List<String> gaps(Document document) {
    return Coverage.of(document, List.of()).missing().stream().map(Obligation::gap).toList();
  }

  private static String document(String body, String schemas) {
    return """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /orders:
            post:
              operationId: order
              requestBody:
                required: true
                content:
                  application/json: {schema: {$ref: '#/components/schemas/%1$s'}}
              responses:
                '200':
                  description: Taken
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/%1$s'}}
        components:
          schemas:
        """
            .formatted(body)
        + schemas.indent(4);
  }
}
