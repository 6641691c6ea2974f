package io.contactkit.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.contactkit.openapi.Operation;
import io.contactkit.spec.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class PactFileTest {
  private static final String V4 =
      """
      {"consumer": {"name": "shop"}, "provider": {"name": "leat"},
       "interactions": [{
         "type": "Synchronous/HTTP", "description": "findContactIdentifier: linked",
         "comments": {"references": {"OpenAPI": {"operationId": "findContactIdentifier"}}},
         "providerStates": [{"name": "a contact identifier", "params": {"value": "A"}}, {"name": "bare"}],
         "request": {"method": "GET", "path": "/contact-identifiers/find",
           "query": {"contact_identifier_value": ["A B"]},
           "headers": {"Authorization": ["Bearer x"]}, "body": {}},
         "response": {"status": 200, "headers": {"Content-Type": ["application/json"]},
           "body": {"content": {"data": null}, "contentType": "application/json", "encoded": false},
           "matchingRules": {"body": {"$.data": {"combine": "AND",
             "matchers": [{"match": "type"}, {"match": "regex", "regex": "x"}]}},
             "status": {}}}},
        {"type": "Asynchronous/Messages", "description": "not HTTP"}],
       "metadata": {"pactSpecification": {"version": "4.0"}}}
      """;

  private static final String V3 =
      """
      {"consumer": {"name": "shop"}, "provider": {"name": "leat"},
       "interactions": [{"description": "d", "request": {"method": "put", "path": "/x",
         "headers": {"Accept": "application/json"}, "body": {"content": 1},
         "matchingRules": {"path": {"matchers": [{"match": "regex", "regex": "/."}]}}},
         "response": {"status": 204, "body": null}}],
       "metadata": {"pactSpecification": {"version": "3.0.0"}}}
      """;

  @Test
  void readsWhatComesFirst() {
    String followUp =
        V4.replace(
            "{\"type\": \"Asynchronous/Messages\", \"description\": \"not HTTP\"}",
            """
            {"description": "then", "request": {"method": "GET", "path": "/x"}, "response": {},
             "comments": {"after": {"description": "findContactIdentifier: linked", "carries": ["/data/uuid"]}}},
            {"description": "stray", "request": {"method": "GET", "path": "/x"}, "response": {},
             "comments": {"after": {"description": "nobody"}}}
            """);
    List<RecordedInteraction> interactions = PactFile.parse(followUp).interactions();

    assertThat(interactions.get(1).after())
        .contains(new Preceding(interactions.get(0), List.of("/data/uuid")));
    assertThat(interactions.get(0).after()).isEmpty();
    assertThat(interactions.get(2).after()).isEmpty();
  }

  @Test
  void readsV4() {
    RecordedInteraction interaction = PactFile.parse(V4).interactions().get(0);

    assertThat(interaction.provider()).isEqualTo("leat");
    assertThat(interaction.operationId()).contains("findContactIdentifier");
    assertThat(interaction.states())
        .extracting(RecordedState::name)
        .containsExactly("a contact identifier", "bare");
    assertThat(interaction.states().get(0).params().path("value").asString()).isEqualTo("A");
    assertThat(interaction.request().query())
        .isEqualTo(Map.of("contact_identifier_value", List.of("A B")));
    assertThat(interaction.request().header("authorization")).containsExactly("Bearer x");
    assertThat(interaction.request().body()).isEmpty();
    assertThat(interaction.response().body().orElseThrow().toString()).isEqualTo("{\"data\":null}");
    assertThat(interaction.response().matchers())
        .extracting(RecordedMatcher::part, RecordedMatcher::expression, RecordedMatcher::type)
        .containsExactly(tuple("body", "$.data", "type"), tuple("body", "$.data", "regex"));
  }

  @Test
  void leavesMessagesOut() {
    assertThat(PactFile.parse(V4).interactions()).hasSize(1);
  }

  @Test
  void readsV3WhereBodiesAreNotWrapped() {
    RecordedInteraction interaction = PactFile.parse(V3).interactions().get(0);

    assertThat(interaction.operationId()).isEmpty();
    assertThat(interaction.request().body().orElseThrow().toString()).isEqualTo("{\"content\":1}");
    assertThat(interaction.request().header("Accept")).containsExactly("application/json");
    assertThat(interaction.request().matchers().get(0).part()).isEqualTo("path");
    assertThat(interaction.response().body()).contains(JsonNodeFactory.instance.nullNode());
  }

  @Test
  void findsTheOperationByMethodAndPath() {
    assertThat(operation(Provider.JIFELINE, "put", "/v2/customers/contact_points/1"))
        .contains("updateContactPoint");
    assertThat(operation(Provider.LEAT, "GET", "/portal-sessions/vouchers"))
        .contains("getPortalSession");
    assertThat(operation(Provider.LEAT, "POST", "/portal-sessions/vouchers"))
        .contains("createVoucherPortalSession");
    assertThat(operation(Provider.LEAT, "GET", "/portal-sessions")).isEmpty();
  }

  private static Optional<String> operation(Provider provider, String method, String path) {
    var request =
        new RecordedRequest(method, path, Map.of(), Map.of(), Optional.empty(), List.of());
    return Operations.of(provider.document(), request).map(Operation::id);
  }
}
