package io.contactkit.sandbox.leat;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.sandbox.Api;
import io.contactkit.sandbox.Reply;
import io.contactkit.sandbox.SandboxTest;
import io.contactkit.server.state.LeatStates;
import io.contactkit.spec.Provider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class ContactIdentifiersTest {
  private static final String SEEDED = "ABCDE12356-90";
  private static final String CONTACT = "123abc-def789-qwerty-34567";

  private final Api leat;
  private final LeatStates states;

  ContactIdentifiersTest(@LocalServerPort int port, LeatStates states) {
    this.leat = Api.leat(port);
    this.states = states;
  }

  @Test
  void findsWhatTheDocumentShows() {
    assertThat(find(SEEDED)).isEqualTo(documented("findContactIdentifier", 200, "linked"));
  }

  @Test
  void doesNotFindWhatIsNotThere() {
    assertThat(find("nothing")).isEqualTo(refused("contactIdentifierNotFound"));
  }

  @Test
  void doesNotFindAnInactiveOne() {
    states.givenContactIdentifier("off", "Off", false, null);

    assertThat(find("off")).isEqualTo(refused("contactIdentifierInactive"));
  }

  @Test
  void showsNullForAnEmailAddressThatIsNotKnown() {
    states.givenContact("silent", null);
    states.givenContactIdentifier("card", "Card", true, "silent");

    assertThat(find("card").data().get("contact"))
        .hasToString("{\"uuid\":\"silent\",\"email\":null}");
  }

  @Test
  void createsWithTheValueAsItsName() {
    Reply created = create("{'contact_identifier_value': 'fresh'}");

    assertThat(created.status()).isEqualTo(200);
    assertThat(created.data())
        .hasToString("{\"name\":\"fresh\",\"value\":\"fresh\",\"active\":true,\"contact\":null}");
    assertThat(find("fresh")).isEqualTo(created);
  }

  @Test
  void createsLinkedAtOnce() {
    Reply created =
        create(
            "{'contact_identifier_value': 'fresh', 'contact_uuid': '%s', 'contact_identifier_name': 'Fresh'}"
                .formatted(CONTACT));

    assertThat(created.data().at("/contact/email").asString())
        .isEqualTo("spongebob@bikinibottom.sea");
    assertThat(created.data().get("name").asString()).isEqualTo("Fresh");
  }

  @Test
  void doesNotCreateTwice() {
    assertThat(create("{'contact_identifier_value': '%s'}".formatted(SEEDED)))
        .isEqualTo(refused("contactIdentifierAlreadyExists"));
  }

  @Test
  void doesNotCreateForAnUnknownContact() {
    assertThat(create("{'contact_identifier_value': 'fresh', 'contact_uuid': 'nobody'}"))
        .isEqualTo(refused("contactNotFound"));
    assertThat(find("fresh")).isEqualTo(refused("contactIdentifierNotFound"));
  }

  @Test
  void linksOnce() {
    states.givenContactIdentifier("free", "Free", true, null);

    Reply linked = link("free", CONTACT);

    assertThat(linked.data().at("/contact/uuid").asString()).isEqualTo(CONTACT);
    assertThat(link("free", CONTACT)).isEqualTo(refused("contactIdentifierAlreadyLinked"));
  }

  @Test
  void doesNotLinkWhatIsMissingOrInactive() {
    states.givenContactIdentifier("off", "Off", false, null);
    states.givenContactIdentifier("free", "Free", true, null);

    assertThat(link("nothing", CONTACT)).isEqualTo(refused("contactIdentifierNotFound"));
    assertThat(link("off", CONTACT)).isEqualTo(refused("contactIdentifierInactive"));
    assertThat(link("free", "nobody")).isEqualTo(refused("contactNotFound"));
  }

  @Test
  void unlinksOnce() {
    assertThat(unlink(SEEDED)).isEqualTo(documented("unlinkContactIdentifier", 200, "unlinked"));
    assertThat(unlink(SEEDED)).isEqualTo(refused("contactIdentifierNotLinked"));
  }

  @Test
  void doesNotUnlinkWhatIsMissingOrInactive() {
    states.givenContactIdentifier("off", "Off", false, CONTACT);

    assertThat(unlink("nothing")).isEqualTo(refused("contactIdentifierNotFound"));
    assertThat(unlink("off")).isEqualTo(refused("contactIdentifierInactive"));
  }

  @Test
  void updatesWhatIsGivenAndReactivates() {
    Reply inactive =
        update("{'contact_identifier_value': '%s', 'contact_identifier_active': false}");
    assertThat(inactive).isEqualTo(documented("updateContactIdentifier", 200, "inactive"));

    Reply renamed =
        update(
            "{'contact_identifier_value': '%s', 'contact_identifier_name': 'New', 'contact_identifier_active': true}");
    assertThat(renamed.data().get("name").asString()).isEqualTo("New");
    assertThat(update("{'contact_identifier_value': '%s'}")).isEqualTo(renamed);
    assertThat(find(SEEDED)).isEqualTo(renamed);
  }

  @Test
  void doesNotTakeTheValueOfAnotherForAName() {
    states.givenContactIdentifier("other", "Other", true, null);

    assertThat(update("{'contact_identifier_value': '%s', 'contact_identifier_name': 'other'}"))
        .isEqualTo(refused("contactIdentifierAlreadyExists"));
    assertThat(update("{'contact_identifier_value': '%s', 'contact_identifier_name': '%1$s'}"))
        .returns(200, Reply::status);
  }

  @Test
  void doesNotUpdateWithoutIdentifierOrContact() {
    states.givenLinkedContactRemoved(SEEDED);

    assertThat(update("{'contact_identifier_value': '%s'}")).isEqualTo(refused("contactNotFound"));
    assertThat(update("{'contact_identifier_value': 'nothing'}"))
        .isEqualTo(refused("contactIdentifierNotFound"));
  }

  @Test
  void deletesOnce() {
    assertThat(remove(SEEDED)).isEqualTo(documented("deleteContactIdentifier", 200, "deleted"));
    assertThat(remove(SEEDED)).isEqualTo(refused("contactIdentifierNotFound"));
    assertThat(find(SEEDED)).isEqualTo(refused("contactIdentifierNotFound"));
  }

  private Reply find(String value) {
    return leat.get("/contact-identifiers/find?contact_identifier_value=" + value);
  }

  private Reply create(String body) {
    return leat.post("/contact-identifiers", body.replace('\'', '"'));
  }

  private Reply link(String value, String contact) {
    String body =
        "{\"contact_identifier_value\": \"%s\", \"contact_uuid\": \"%s\"}"
            .formatted(value, contact);
    return leat.put("/contact-identifiers/link", body);
  }

  private Reply unlink(String value) {
    return leat.put("/contact-identifiers/unlink", named(value));
  }

  private Reply update(String body) {
    return leat.put("/contact-identifiers", body.replace('\'', '"').formatted(SEEDED));
  }

  private Reply remove(String value) {
    return leat.send("DELETE", "/contact-identifiers", named(value));
  }

  private static String named(String value) {
    return "{\"contact_identifier_value\": \"%s\"}".formatted(value);
  }

  private static Reply documented(String operation, int status, String example) {
    return Reply.documented(Provider.LEAT, operation, status, example);
  }

  /** An error whose wording is the same on every operation. */
  private static Reply refused(String example) {
    String operation =
        switch (example) {
          case "contactIdentifierNotLinked" -> "unlinkContactIdentifier";
          case "contactIdentifierAlreadyExists" -> "createContactIdentifier";
          default -> "linkContactIdentifier";
        };
    return documented(operation, 400, example);
  }
}
