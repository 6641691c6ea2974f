package io.contactkit.contract.record;

import static io.contactkit.contract.record.CapillaryFixtures.ELSEWHERE;
import static io.contactkit.contract.record.CapillaryFixtures.HERE;
import static io.contactkit.contract.record.CapillaryFixtures.OPERATION;

import io.contactkit.openapi.Element;
import io.contactkit.server.state.CapillaryStates;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes that break a rule, one for each documented code. */
final class CapillaryRefusals {
  private static final String TYPE = "/add/0/type";
  private static final String VALUE = "/add/0/value";

  private final Contract<CapillaryStates> capillary;
  private final CapillaryFixtures given;

  private CapillaryRefusals(Contract<CapillaryStates> capillary) {
    this.capillary = capillary;
    this.given = CapillaryFixtures.of(capillary);
  }

  static void describe(Contract<CapillaryStates> capillary) {
    var refusals = new CapillaryRefusals(capillary);
    refusals.owners();
    refusals.customers();
    refusals.values();
    refusals.channels();
    refusals.requests();
  }

  private void owners() {
    JsonNode second = identifier("mobile", "919222222222");
    long third = given.other() + 1;
    add()
        .given(given.anotherCustomer())
        .given(given.held(given.other(), given.email(), HERE))
        .refuses(8007);
    add().given(given.held(given.customer(), given.email(), HERE)).refuses(8008);
    add()
        .given(given.anotherCustomer())
        .given(s -> s.givenMergedCustomers(given.customer(), given.other()))
        .given(given.held(given.other(), given.email(), HERE))
        .answers(400, "identifierExistsAfterMerge");
    add()
        .with("/add/1", second)
        .given(given.anotherCustomer())
        .given(s -> s.givenCustomer(third))
        .given(given.held(given.other(), given.email(), ELSEWHERE))
        .given(given.held(third, second, ELSEWHERE))
        .refuses(8053);
    add()
        .given(given.anotherCustomer())
        .given(given.held(given.other(), given.email(), ELSEWHERE))
        .given(given.held(given.other(), identifier("cuid", "TS12"), HERE))
        .given(given.held(given.customer(), identifier("cuid", "TS13"), HERE))
        .refuses(8066);
  }

  private void customers() {
    capillary.of(OPERATION).given(s -> s.givenNoCustomer(given.customer())).refuses(8009);
    capillary
        .of(OPERATION)
        .body("removeMobile")
        .given(given.aCustomer())
        .given(given.free(capillary.sent(OPERATION, "removeMobile", "/remove/0")))
        .refuses(8015);
    add().param("source", "WECHAT").refuses(8045);
    add()
        .given(given.free(given.email()))
        .given(CapillaryStates::givenSearchIndexDown)
        .refuses(8059);
  }

  private void values() {
    add().with(VALUE, "tom.sawyer").refuses(8055);
    add().with(TYPE, "mobile").with(VALUE, "tom.sawyer").refuses(8056);
    add().with(TYPE, "externalId").with(VALUE, "tom sawyer?").refuses(8064);
  }

  private void channels() {
    channel("carrier pigeon", "Tom").refuses(8010);
    channel("email", "tom.sawyer").refuses(8057);
    channel("mobile", "tom.sawyer").refuses(8058);
  }

  private void requests() {
    add().param("use_async", "maybe").answers(400, "badRequest");
    add().without("/add").answers(403, "missingField");
    add().with("/add", List.of()).answers(400, "badRequest").named("Nothing to add");
    add().with("/remove", List.of()).answers(400, "badRequest").named("Nothing to remove");
    for (Element option : options()) {
      capillary
          .of(OPERATION)
          .body("delinkCard")
          .given(given.aCustomer())
          .answers(400, "badRequest")
          .named("with a malformed " + option.name())
          .withMalformed("/remove/0/" + option.name(), Variants.malformed(option));
    }
  }

  /** What an identifier may carry besides its type and value. */
  private List<Element> options() {
    Element identifier = capillary.spec().root().at("/components/schemas/IdentifierChange");
    return Schemas.properties(identifier).stream()
        .filter(property -> !Schemas.required(identifier).contains(property.name()))
        .toList();
  }

  private Draft<CapillaryStates> channel(String type, String value) {
    return add()
        .given(given.free(given.email()))
        .given(s -> s.givenCommunicationChannel(given.customer(), type, value));
  }

  private Draft<CapillaryStates> add() {
    return capillary.of(OPERATION).given(given.aCustomer());
  }

  private static JsonNode identifier(String type, String value) {
    return JsonNodeFactory.instance.objectNode().put("type", type).put("value", value);
  }
}
