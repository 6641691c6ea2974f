package io.contactkit.contract.verify;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.matchers.BodyTypeMismatch;
import au.com.dius.pact.core.matchers.HeaderMismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.matchers.StatusMismatch;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.core.support.json.JsonException;
import io.contactkit.contract.pact.InteractionJson;
import io.contactkit.contract.pact.RecordedInteraction;
import java.util.List;
import java.util.stream.Stream;

/** Pact's own comparison of an answer with a recorded one. */
final class PactEngine {

  List<Mismatch> compare(RecordedInteraction interaction, Answer answer) {
    Pact pact = DefaultPactReader.INSTANCE.loadPact(InteractionJson.pact(interaction).toString());
    var recorded = (SynchronousRequestResponse) pact.getInteractions().get(0);
    try {
      return compare(pact, recorded, answer).toList();
    } catch (JsonException e) {
      // The engine gives up where a server broke off in the middle.
      Answer withoutBody = new Answer(answer.status(), answer.headers(), new byte[0]);
      return Stream.concat(
              compare(pact, recorded, withoutBody).filter(PactEngine::isBesideTheBody),
              Stream.of(Mismatch.of("$", "JSON", answer.text())))
          .toList();
    }
  }

  private static Stream<Mismatch> compare(
      Pact pact, SynchronousRequestResponse recorded, Answer answer) {
    return ResponseMatching.responseMismatches(pact, recorded, response(answer)).stream()
        .flatMap(found -> mismatches(found, answer).stream())
        .distinct();
  }

  private static boolean isBesideTheBody(Mismatch found) {
    return !found.where().startsWith("$") && !found.where().equals("/");
  }

  private static HttpResponse response(Answer answer) {
    String type = answer.header("Content-Type");
    OptionalBody body =
        answer.body().length == 0
            ? OptionalBody.empty()
            : type.isEmpty()
                ? OptionalBody.body(answer.body())
                : OptionalBody.body(answer.body(), new ContentType(type));
    return new HttpResponse(answer.status(), answer.headers(), body);
  }

  private static List<Mismatch> mismatches(
      au.com.dius.pact.core.matchers.Mismatch found, Answer answer) {
    return found instanceof BodyMismatch body ? Wording.of(body) : List.of(mismatch(found, answer));
  }

  private static Mismatch mismatch(au.com.dius.pact.core.matchers.Mismatch found, Answer answer) {
    if (found instanceof StatusMismatch status) {
      return Mismatch.of("status", status.getExpected(), status.getActual());
    }
    if (found instanceof HeaderMismatch header) {
      String name = header.getHeaderKey();
      // a value of no characters is one all the same
      boolean isThere = answer.headers().keySet().stream().anyMatch(name::equalsIgnoreCase);
      return isThere
          ? Mismatch.of("header " + name, header.getExpected(), header.getActual())
          : Mismatch.absent("header " + name, header.getExpected());
    }
    if (found instanceof BodyTypeMismatch type) {
      return Mismatch.of("header Content-Type", type.getExpected(), type.getActual());
    }
    return Mismatch.of(found.type(), "a match", found.description());
  }
}
