package io.contactkit.client;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.leat.LeatClient;
import io.contactkit.client.leat.model.SubscribeContactRequest;
import io.contactkit.openapi.Parameter;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private final WireServer server =
      WireServer.start().replies(reply(200, "application/json", "{\"data\":[]}"));
  private final LeatClient leat = LeatClient.builder().baseUrl(server.url()).token("t").build();

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100%25",
        "A/B",
        "../x?y",
        "a b+c&d=e",
        "é€😀",
        "{x}",
        "%",
        "#",
        "a;b",
        "~-._",
        "'\"<>"
      })
  void sendsAnyValueAsItIs(String value) {
    leat.contactSubscriptions().listContactSubscriptions(value);
    server.forget();

    leat.contactSubscriptions().listContactSubscriptions(value);
    URI path = URI.create(server.only().target());

    assertThat(path.getPath()).isEqualTo("/contact-subscriptions/" + value);
    assertThat(path.getRawPath().chars().filter(c -> c == '/').count()).isEqualTo(2);
    assertThat(path.getRawQuery()).isNull();

    server.forget().replies(reply(200, "application/json", "{\"data\":{}}"));
    leat.contactIdentifiers().findContactIdentifier(value);
    URI query = URI.create(server.only().target());

    assertThat(query.getQuery()).isEqualTo("contact_identifier_value=" + value);
    assertThat(query.getRawQuery()).doesNotContain("+", "&", ";", "#");
  }

  @Test
  void sendsAnEmptyQueryParameter() {
    server.replies(reply(200, "application/json", "{\"data\":{}}"));

    leat.contactIdentifiers().findContactIdentifier("");

    assertThat(server.only().target())
        .isEqualTo("/contact-identifiers/find?contact_identifier_value=");
  }

  @ParameterizedTest
  @CsvSource({
    "'', contactUuid must not be empty",
    "., 'contactUuid must not be \".\"'",
    ".., 'contactUuid must not be \"..\"'"
  })
  void refusesAPathThatWouldBeAnother(String value, String message) {
    assertThatThrownBy(() -> leat.contactSubscriptions().listContactSubscriptions(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("listContactSubscriptions: " + message);
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.contactkit.client.Calls#operations")
  void refusesNullForWhatIsRequired(Target target) {
    Object client = target.client(server.url());
    List<Parameter> parameters = target.parameters();
    List<Object> all = target.arguments(target.body());
    for (int i = 0; i < all.size(); i++) {
      if (i == parameters.size() || parameters.get(i).required()) {
        Object[] arguments = all.toArray();
        arguments[i] = null;
        assertThatThrownBy(() -> target.call(client, Arrays.asList(arguments)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageMatching(target + ": \\w+ must not be null");
      }
    }
    assertThat(server.received()).isEmpty();
  }

  @Test
  void leavesOutWhatIsOptionalAndNull() {
    server.replies(reply(200, "application/json", "{\"createdId\":1}"));
    Target change = Calls.operation("changeCustomerIdentifier");

    change.call(change.client(server.url()), change.arguments(change.body(), Parameter::required));

    assertThat(server.only().target())
        .isEqualTo("/customers/382756026/changeIdentifier?source=INSTORE");
  }

  @Test
  void sendsTheBodyOfADelete() {
    server.replies(reply(200, "application/json", "{\"data\":null}"));
    Target delete = Calls.operation("deleteContactIdentifier");

    delete.call(delete.client(server.url()), delete.arguments(delete.body()));

    assertThat(server.only().method()).isEqualTo("DELETE");
    assertThat(server.only().body()).isEqualTo("{\"contact_identifier_value\":\"ABCDE12356-90\"}");
  }

  @Test
  void namesTheBodyThatIsMissing() {
    assertThatThrownBy(() -> leat.contactSubscriptions().subscribeContact("1", null))
        .hasMessage("subscribeContact: body must not be null");
    assertThatThrownBy(
            () -> leat.contactSubscriptions().subscribeContact(null, new SubscribeContactRequest()))
        .hasMessage("subscribeContact: contactUuid must not be null");
  }

  @Test
  void printsNoSecret() {
    assertThat(leat.contactIdentifiers())
        .hasToString("ContactIdentifiersApi at " + server.url())
        .isEqualTo(leat.contactIdentifiers());
  }

  @Test
  void sendsNoReplacementForHalfACharacter() {
    assertThatThrownBy(() -> leat.contactSubscriptions().listContactSubscriptions("a\uD83D"))
        .hasMessage("listContactSubscriptions: contactUuid must not hold half a surrogate pair");
    assertThatThrownBy(() -> leat.contactIdentifiers().findContactIdentifier("\uDE00\uD83D"))
        .hasMessage(
            "findContactIdentifier: contactIdentifierValue must not hold half a surrogate pair");
    assertThat(server.received()).isEmpty();
  }
}
