package io.contactkit.bench.contract;

import java.util.StringJoiner;

/** A document whose schemas refer to each other in a ring, and a pact for it. */
final class RingDocument {
  private static final int SCHEMAS = 250;

  private RingDocument() {}

  /** The later state has a property less in each tenth schema and a bound that is lower. */
  static String yaml(int operations, boolean later) {
    StringBuilder yaml =
        new StringBuilder(
            "openapi: 3.0.3\ninfo: {title: Ring, version: '1'}\nsecurity: []\npaths:\n");
    for (int i = 0; i < operations; i++) {
      int schema = i % SCHEMAS;
      yaml.append(
          """
            /things%1$d/{id}:
              post:
                operationId: change%1$d
                summary: Changes a thing
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                requestBody:
                  required: true
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Node%2$d'}}
                responses:
                  '200':
                    description: The thing
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Node%2$d'}}
                  '400': {description: Refused}
          """
              .formatted(i, schema)
              .indent(2));
    }
    yaml.append("components:\n  schemas:\n");
    for (int i = 0; i < SCHEMAS; i++) {
      yaml.append(schema(i, later));
    }
    return yaml.toString();
  }

  /** An interaction for each operation. */
  static String pact(int operations) {
    StringJoiner interactions = new StringJoiner(",\n");
    for (int i = 0; i < operations; i++) {
      String body = "{\"id\": \"a\", \"name\": \"b\", \"count\": 3, \"next\": {\"id\": \"c\"}}";
      interactions.add(
          """
          {"description": "changes %1$d", "request": {"method": "POST", "path": "/things%1$d/7",
           "headers": {"Content-Type": "application/json"}, "body": %2$s},
           "response": {"status": 200, "headers": {"Content-Type": "application/json"},
           "body": %2$s}}"""
              .formatted(i, body));
    }
    return """
        {"consumer": {"name": "shop"}, "provider": {"name": "ring"}, "interactions": [
        %s],
         "metadata": {"pactSpecification": {"version": "3.0.0"}}}
        """
        .formatted(interactions);
  }

  private static String schema(int i, boolean later) {
    String dropped = later && i % 10 == 0 ? "" : "        note: {type: string, nullable: true}\n";
    return """
            Node%d:
              type: object
              required: [id]
              properties:
                id: {type: string}
                name: {type: string, maxLength: %d}
                count: {type: integer, minimum: 0}
                kind: {type: string, enum: [SMALL, LARGE]}
                next: {$ref: '#/components/schemas/Node%d'}
                before: {$ref: '#/components/schemas/Node%d'}
                others: {type: array, items: {$ref: '#/components/schemas/Node%d'}}
        """
            .formatted(
                i,
                later && i % 25 == 0 ? 50 : 100,
                (i + 1) % SCHEMAS,
                (i + SCHEMAS - 1) % SCHEMAS,
                (i + 2) % SCHEMAS)
            .indent(0)
        + dropped;
  }
}
