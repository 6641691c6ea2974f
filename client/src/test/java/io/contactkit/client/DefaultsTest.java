package io.contactkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.contactkit.client.Calls.Target;
import io.contactkit.client.internal.TestJson;
import io.contactkit.client.jifeline.model.ContactPoint;
import io.contactkit.client.jifeline.model.ContactPointRequest;
import io.contactkit.client.leat.model.ContactReference;
import io.contactkit.client.leat.model.CreatePortalSessionRequest;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody set is not on the wire, and what nobody sent is not in an answer. */
class DefaultsTest {

  static Stream<Target> requests() {
    return Calls.operations().filter(t -> t.operation().requestBody().isPresent());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void writesNothingThatWasNotSet(Target target) throws Exception {
    Method method = Calls.method(target.provider(), target.operation().id());
    Class<?> body = method.getParameterTypes()[method.getParameterCount() - 1];

    String empty = TestJson.write(body.getConstructor().newInstance());

    // the one field that is required and nullable, hence never left out
    assertThat(empty)
        .isEqualTo(body == ContactPointRequest.class ? "{\"email_address\":null}" : "{}");
  }

  @Test
  void readsNoDefaultIntoAnAnswer() {
    CreatePortalSessionRequest session = TestJson.read("{}", CreatePortalSessionRequest.class);

    assertThat(session.getCameraService()).isNull();
    assertThat(session.getEnableRegistration()).isNull();
    assertThat(session).isEqualTo(new CreatePortalSessionRequest());
  }

  @Test
  void tellsAbsentFromNull() {
    ContactPoint absent = TestJson.read("{}", ContactPoint.class);
    ContactPoint isNull = TestJson.read("{\"location_id\":null}", ContactPoint.class);

    assertThat(absent.hasLocationId()).isFalse();
    assertThat(isNull.hasLocationId()).isTrue();
    assertThat(isNull.getLocationId()).isNull();
    assertThat(absent).isNotEqualTo(isNull);
    assertThat(TestJson.write(isNull.unsetLocationId())).isEqualTo("{}");
  }

  @Test
  void writesNullOnlyWhereTheDocumentAllowsIt() {
    assertThat(TestJson.write(new ContactReference().uuid("1").email(null)))
        .isEqualTo("{\"uuid\":\"1\",\"email\":null}");
    assertThat(TestJson.write(new CreatePortalSessionRequest().shopUuid("1").contactUuid(null)))
        .isEqualTo("{\"shop_uuid\":\"1\"}");
  }

  @Test
  void ignoresUnknownFields() {
    ContactReference reference =
        TestJson.read("{\"uuid\":\"1\",\"new\":{\"a\":[1]}}", ContactReference.class);

    assertThat(reference).isEqualTo(new ContactReference().uuid("1"));
  }
}
