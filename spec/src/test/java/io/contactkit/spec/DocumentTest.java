package io.contactkit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.openapi.Content;
import io.contactkit.openapi.Document;
import io.contactkit.openapi.ErrorCode;
import io.contactkit.openapi.Operation;
import io.contactkit.openapi.Parameter;
import io.contactkit.openapi.Response;
import io.contactkit.openapi.SchemaViolation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentTest {
  private static final Pattern OPERATION_ID =
      Pattern.compile("^ {6}operationId: (\\w+)$", Pattern.MULTILINE);

  private final Document leat = Provider.LEAT.document();

  @Test
  void packagesAllOperations() {
    for (Provider provider : Provider.values()) {
      Document spec = provider.document();
      assertThat(spec.operations().stream().map(Operation::id).toList())
          .isNotEmpty()
          .isEqualTo(
              OPERATION_ID.matcher(spec.source()).results().map(found -> found.group(1)).toList());
    }
  }

  @Test
  void readsAnOperation() {
    Operation link = leat.operation("linkContactIdentifier");

    assertThat(link.method()).isEqualTo("PUT");
    assertThat(link.path()).isEqualTo("/contact-identifiers/link");
    assertThat(link.tag()).isEqualTo("ContactIdentifiers");
    assertThat(link.element().pointer()).isEqualTo("/paths/~1contact-identifiers~1link/put");
    assertThat(link.security()).containsExactly(Set.of("bearerToken"));
    assertThat(link.responses()).extracting(Response::status).containsExactly(200, 400, 401, 503);
    assertThat(link.errorCodes())
        .extracting(ErrorCode::exampleName)
        .containsExactly(
            "invalidInput",
            "contactNotFound",
            "contactIdentifierNotFound",
            "contactIdentifierInactive",
            "contactIdentifierAlreadyLinked");
  }

  @Test
  void followsReferencesToResponsesSchemasAndExamples() {
    Content body = leat.operation("findContactIdentifier").success().content();

    assertThat(body.schema().pointer()).isEqualTo("/components/schemas/ContactIdentifierResponse");
    assertThat(body.example("linked").at("/data/contact/email").stringValue())
        .isEqualTo("spongebob@bikinibottom.sea");
  }

  @Test
  void takesParametersOfThePathAndOfTheOperation() {
    Operation list = leat.operation("listContactSubscriptions");

    Parameter contact = list.parameter("contact_uuid");
    assertThat(contact.in()).isEqualTo("path");
    assertThat(contact.required()).isTrue();
    assertThat(contact.example().stringValue()).isEqualTo("123abc-def789-qwerty-34567");
  }

  @Test
  void expandsAnchors() {
    JsonNode subscribed = leat.operation("subscribeContact").success().example("subscribed");

    assertThat(subscribed.at("/data/subscription_type/strategy").stringValue()).isEqualTo("OPT_IN");
  }

  @Test
  void readsErrorCodes() {
    Document capillary = Provider.CAPILLARY.document();

    assertThat(leat.errorCode(60014))
        .isEqualTo(
            new ErrorCode(
                60014,
                "CONTACT_IDENTIFIER_ALREADY_LINKED",
                "Contact identifier is already linked.",
                400,
                null));
    assertThat(capillary.errorCodes().stream().filter(ErrorCode::isWarning))
        .extracting(ErrorCode::code)
        .containsExactly(8051, 8067);
    assertThat(Provider.JIFELINE.document().errorCodes()).isEmpty();
  }

  @Test
  void validatesByPointer() {
    JsonNode value = json("{'status': 'SUBSCRIBED', 'is_subscribed': 'yes'}");

    List<SchemaViolation> violations =
        leat.validate("/components/schemas/ContactSubscription", value);

    assertThat(violations)
        .extracting(SchemaViolation::toString)
        .containsExactlyInAnyOrder(
            "value required property 'subscription_type' not found",
            "/is_subscribed string found, boolean expected");
  }

  @Test
  void validatesSchemasBelowPathTemplates() {
    Operation find = leat.operation("getPortalSession");
    String pointer = find.parameter("portal_session_uuid").schema().pointer();

    assertThat(pointer).contains("{portal_session_uuid}");
    assertThat(leat.validate(pointer, json("1")))
        .containsExactly(new SchemaViolation("", "type", "integer found, string expected"));
  }

  @Test
  void acceptsNullForANullableReference() {
    JsonNode unlinked = leat.operation("findContactIdentifier").success().example("unlinked");

    assertThat(unlinked.at("/data/contact").isNull()).isTrue();
    assertThat(leat.validate("/components/schemas/ContactIdentifierResponse", unlinked)).isEmpty();
  }

  @Test
  void handsOutCopies() {
    ((ObjectNode) leat.tree()).removeAll();
    ((ObjectNode) leat.operation("findContactIdentifier").success().example("linked")).removeAll();

    assertThat(leat.tree().has("openapi")).isTrue();
    assertThat(leat.operation("findContactIdentifier").success().example("linked").has("data"))
        .isTrue();
  }

  @Test
  void offersTheParserModel() {
    assertThat(leat.parserMessages()).isEmpty();
    assertThat(leat.model().getPaths()).containsKey("/contact-identifiers/find");
  }

  @Test
  void namesWhatIsThereWhenSomethingIsNot() {
    Document capillary = Provider.CAPILLARY.document();
    Operation change = capillary.operation("changeCustomerIdentifier");

    assertThatThrownBy(() -> capillary.operation("nope"))
        .hasMessage("capillary.yaml has no operation 'nope', only [changeCustomerIdentifier]");
    assertThatThrownBy(() -> capillary.errorCode(1))
        .hasMessage("capillary.yaml has no error code 1");
    assertThatThrownBy(() -> change.response(418))
        .hasMessage("changeCustomerIdentifier does not answer 418, only [200, 400, 401, 403, 500]");
    assertThatThrownBy(() -> change.response(401).example("nope"))
        .hasMessage("no application/json example 'nope', only [unauthorized]");
  }

  private static JsonNode json(String singleQuoted) {
    return JsonMapper.shared().readTree(singleQuoted.replace('\'', '"'));
  }
}
