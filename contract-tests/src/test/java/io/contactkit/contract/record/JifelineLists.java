package io.contactkit.contract.record;

import io.contactkit.server.state.JifelineStates;
import java.util.function.Consumer;

/** Pages of contact points. */
final class JifelineLists {
  private static final String OPERATION = "listContactPoints";

  private final Contract<JifelineStates> jifeline;
  private final JifelineFixtures given;

  private JifelineLists(Contract<JifelineStates> jifeline) {
    this.jifeline = jifeline;
    this.given = JifelineFixtures.of(jifeline);
  }

  static void describe(Contract<JifelineStates> jifeline) {
    var lists = new JifelineLists(jifeline);
    lists.pages();
    lists.filters();
    lists.contents();
  }

  private void pages() {
    list("page")
        .given(points(30))
        .value("/total", 30)
        .named("A full page with more to come")
        .chosen(
            "/result",
            "/result/*/id",
            "/result/*/customer_id",
            "/result/*/label",
            "/result/*/phone_number")
        .withoutValue("/result/0/email_address")
        .withoutValue("/result/0/location_id");
    list("empty");
    list("empty")
        .named("No results on a page of size 0")
        .param("limit", 0)
        .given(points(1))
        .value("/query/limit", 0)
        .value("/total", 1);
    list("empty")
        .named("Behind the last page")
        .param("offset", 1)
        .given(points(1))
        .value("/query/offset", 1)
        .value("/total", 1);
    list("empty").named("The largest page").param("limit", 1000).value("/query/limit", 1000);
    list("empty").named("The defaults, spelled out").param("limit", 25).param("offset", 0);
    list("emptyWithoutQuery");
  }

  private void filters() {
    list("lastPage")
        .param("limit", 1)
        .param("offset", 1)
        .param("customer_id")
        .param("location_id")
        .given(given.aLocation())
        .given(s -> s.givenContactPoints(2, given.customer(), given.location()))
        .chosen("/result/0/id", "/result/0/label", "/result/0/phone_number")
        .withoutValue("/result/0/email_address");
    for (String filter : new String[] {"customer_id", "location_id"}) {
      list("empty")
          .named("Nothing with this " + filter)
          .param(filter)
          .value("/query/" + filter, JifelineFixtures.of(jifeline).complete().path(filter));
    }
  }

  private void contents() {
    single("complete").given(given.aLocation());
    single("withNulls");
    single("bare").named("A contact point without any field");
  }

  private Draft<JifelineStates> single(String example) {
    var shown = jifeline.answered("getContactPoint", example, "");
    return list("page")
        .named("One contact point, " + example)
        .value("/result/0", shown)
        .value("/total", 1)
        .given(given.contactPoint(shown));
  }

  private Draft<JifelineStates> list(String example) {
    return jifeline
        .of(OPERATION)
        .answers(example)
        .given(given.aCustomer())
        .given(JifelineStates::givenNoContactPoints);
  }

  private Consumer<JifelineStates> points(int count) {
    return s -> s.givenContactPoints(count, given.customer(), null);
  }
}
