package io.contactkit.client.jifeline;

import static io.contactkit.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.contactkit.client.WireServer;
import io.contactkit.client.WireServer.Reply;
import io.contactkit.client.jifeline.model.ContactPoint;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactPointPagesTest {
  private final WireServer server = WireServer.start();
  private final JifelineClient jifeline =
      JifelineClient.builder().baseUrl(server.url()).token("t").build();
  private final ContactPointPages pages =
      jifeline.allContactPoints(ContactPointFilter.none().withPageSize(2));

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void fetchesPageAfterPage() {
    server.replies(page(5, 1, 2), page(5, 3, 4), page(5, 5));

    assertThat(labels(pages)).containsExactly("1", "2", "3", "4", "5");

    assertThat(offsets())
        .containsExactly("limit=2&offset=0", "limit=2&offset=2", "limit=2&offset=4");
  }

  @Test
  void fetchesNothingBeforeItIsAskedFor() {
    server.replies(page(5, 1, 2), page(5, 3, 4));

    Iterator<ContactPoint> items = pages.iterator();
    assertThat(server.received()).isEmpty();
    items.next();
    items.next();
    assertThat(server.received()).hasSize(1);
    items.next();
    assertThat(server.received()).hasSize(2);
    assertThat(pages.stream().limit(1)).hasSize(1);
    assertThat(server.received()).hasSize(3);
  }

  @Test
  void endsWhenTheListShrinks() {
    server.replies(page(5, 1, 2), page(2));

    assertThat(labels(pages)).containsExactly("1", "2");
    assertThat(server.received()).hasSize(2);
  }

  @Test
  void goesOnWhenTheListGrows() {
    server.replies(page(2, 1, 2), page(3, 3));
    assertThat(labels(pages)).containsExactly("1", "2");

    server.forget().replies(page(3, 1, 2), page(5, 3, 4), page(5, 5));
    assertThat(labels(pages)).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void endsWhenAPageIsEmptyAlthoughTheTotalSaysMore() {
    server.replies(page(3255));

    assertThat(labels(pages)).isEmpty();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void followsAProviderThatGivesSmallerPages() {
    server.replies(page(3, 1), page(3, 2), page(3, 3));

    assertThat(labels(pages)).containsExactly("1", "2", "3");
    assertThat(offsets())
        .containsExactly("limit=2&offset=0", "limit=2&offset=1", "limit=2&offset=2");
  }

  @Test
  void asksNothingForPagesOfNone() {
    assertThat(jifeline.allContactPoints(ContactPointFilter.none().withPageSize(0))).isEmpty();
    assertThat(server.received()).isEmpty();
  }

  @Test
  void passesTheFilterOn() {
    server.replies(page(0));

    assertThat(
            jifeline.allContactPoints(
                ContactPointFilter.none().ofCustomer(new UUID(0, 1)).ofLocation(new UUID(0, 2))))
        .isEmpty();

    assertThat(server.only().target())
        .isEqualTo(
            "/v2/customers/contact_points?customer_id=00000000-0000-0000-0000-000000000001"
                + "&location_id=00000000-0000-0000-0000-000000000002&limit=100&offset=0");
    assertThatThrownBy(() -> pages.iterator().next()).isInstanceOf(NoSuchElementException.class);
  }

  private static List<String> labels(ContactPointPages pages) {
    return pages.stream().map(ContactPoint::getLabel).toList();
  }

  private List<String> offsets() {
    return server.received().stream().map(r -> r.target().replaceAll(".*\\?", "")).toList();
  }

  private static Reply page(int total, int... labels) {
    return reply(
        200,
        "application/json",
        IntStream.of(labels)
            .mapToObj(label -> "{\"label\":\"" + label + "\"}")
            .collect(
                Collectors.joining(
                    ",", "{\"query\":{},\"result\":[", "],\"total\":" + total + "}")));
  }
}
