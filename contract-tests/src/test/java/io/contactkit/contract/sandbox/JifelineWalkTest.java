package io.contactkit.contract.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.contactkit.client.jifeline.JifelineClient;
import io.contactkit.client.jifeline.JifelineException;
import io.contactkit.client.jifeline.api.ContactPointsApi;
import io.contactkit.client.jifeline.model.ContactPoint;
import io.contactkit.client.jifeline.model.ContactPointList;
import io.contactkit.client.jifeline.model.ContactPointRequest;
import io.contactkit.spec.Provider;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one call leaves behind, the next one finds. */
class JifelineWalkTest {
  private static final UUID CUSTOMER = UUID.fromString("a0000000-0000-4000-8000-00000000000a");

  private final ContactPointsApi points =
      JifelineClient.builder()
          .baseUrl(Sandbox.api(Provider.JIFELINE))
          .token("jifeline-sandbox-token")
          .build()
          .contactPoints();

  @Test
  void aContactPointIsCreatedListedReplacedAndDeleted() {
    Given.jifeline(s -> s.givenCustomer(CUSTOMER));
    Given.jifeline(s -> s.givenNoContactPoints());
    var request =
        new ContactPointRequest()
            .customerId(CUSTOMER)
            .emailAddress(null)
            .label("Walk-in")
            .phoneNumber("");

    ContactPoint created = points.createContactPoint(request);
    UUID id = created.getId();
    assertThat(created.getLabel()).isEqualTo("Walk-in");
    assertThat(points.getContactPoint(id)).isEqualTo(created);
    ContactPointList page = points.listContactPoints(CUSTOMER, null, null, null);
    assertThat(page.getTotal()).isEqualTo(1);
    assertThat(page.getResult()).containsExactly(created);

    ContactPoint replaced = points.updateContactPoint(id, request.label("Walk-out"));
    assertThat(replaced.getLabel()).isEqualTo("Walk-out");
    assertThat(points.getContactPoint(id)).isEqualTo(replaced);

    points.deleteContactPoint(id);
    JifelineException gone =
        catchThrowableOfType(JifelineException.class, () -> points.getContactPoint(id));
    assertThat(gone.status()).isEqualTo(404);
    assertThat(points.listContactPoints(CUSTOMER, null, null, null).getTotal()).isZero();
  }
}
