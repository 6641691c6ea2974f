package io.contactkit.spec.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.openapi.Document;
import io.contactkit.spec.Mark;
import io.contactkit.spec.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviationsPageTest {
  private static final List<Document> SPECS =
      Arrays.stream(Provider.values()).map(Provider::document).toList();

  @Test
  void isWhatTheDocumentsSay() throws IOException {
    GeneratedPage.of(Path.of("../docs/deviations.md"), DeviationsPage.render(SPECS)).verify();
  }

  @ParameterizedTest
  @EnumSource
  void showsEveryMark(Mark mark) {
    String page = DeviationsPage.render(SPECS);

    assertThat(SPECS)
        .flatExtracting(Document::parts)
        .extracting(part -> mark.on(part.element()).orElse(""))
        .allSatisfy(text -> assertThat(page).contains(text.strip().replaceAll("\\s+", " ")));
  }

  @Test
  void saysInWordsWhereAMarkStands() {
    Document spec =
        Document.parse(
            "small.yaml",
            """
            openapi: 3.0.3
            info: {title: Small}
            servers: [{url: 'https://vendor.example', x-inferred: seen}]
            x-error-codes: [{code: 7, x-inferred: seen}]
            x-protocol-errors: {x-inferred: seen}
            paths:
              /a:
                get:
                  operationId: getA
                  x-inferred: seen
                  x-error-codes: [{code: 7, x-inferred: seen}]
                  parameters: [{name: p, x-inferred: seen}]
                  requestBody: {x-inferred: seen}
                  responses: {'200': {x-inferred: seen}}
            components:
              schemas:
                S:
                  enum: [a, b]
                  x-enum-inferred: {b: seen}
                  allOf:
                    - properties:
                        list: {items: {properties: {x: {x-inferred: seen}}}}
              responses: {R: {x-inferred: seen}}
              securitySchemes: {key: {x-inferred: seen, x-quirk: 'a | b'}}
            """);

    assertThat(DeviationsPage.render(List.of(spec)))
        .endsWith(
            """

            ## Small

            ### Odd, and kept

            | what | where |
            | --- | --- |
            | a \\| b | security scheme `key` |

            ### Not in the vendor's document

            | what | where |
            | --- | --- |
            | seen | server `https://vendor.example`, code 7, protocol errors, `getA`,\
             `getA` code 7, `getA` parameter `p`, `getA` request body, `getA` answer 200,\
             `S` value `b`, `S.list[].x`, answer `R`, security scheme `key` |
            """);
  }
}
